export { createDesk } from './create-desk.js';
export { createFollower } from './follow/create-follower.js';
