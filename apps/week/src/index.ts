export { readOptions } from './options.js';
export { playWeek } from './play-week.js';
