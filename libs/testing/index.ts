export { freshDatabase, type FreshDatabase } from './postgres/fresh-database.js';
export { received } from './builders/received-report.js';
export { smallCheck, smallContract } from './builders/small-contract.js';
export { smallRulebook, smallRulebookDocument, sourceOf } from './builders/small-rulebook.js';
export * from './builders/example-event.js';
