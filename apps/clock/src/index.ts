export { createClock } from './create-clock.js';
