export { startIdentity } from './start-identity.js';
