export { freshDatabase, type FreshDatabase } from './postgres/fresh-database.js';
export { received } from './builders/received-report.js';
export { smallCheck, smallContract } from './builders/small-contract.js';
export { smallRulebook, smallRulebookDocument, sourceOf } from './builders/small-rulebook.js';
export {
  compareEverything,
  interpret,
  placesLookedAt,
  withValueAt,
  seededChance,
  type About,
  type Answer,
  type Compiled,
  type CompiledPlan,
  type Question,
} from './interpreter/index.js';
export * from './builders/example-event.js';
export { anyReport, anyValue } from './arbitraries/any-report.js';
export { anyProhibition, anyRulebook } from './arbitraries/any-rulebook.js';
export { wideContract } from './arbitraries/wide-contract.js';
