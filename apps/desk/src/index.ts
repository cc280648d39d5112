export { createDesk } from './create-desk.js';
