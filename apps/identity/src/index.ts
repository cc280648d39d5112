export { startIdentity, type Identity } from './start-identity.js';
export type { TestPerson } from './test-person.js';
