export { createConsole } from './create-console.js';
export { WEB_FOLDER } from './settings.js';
