export { compareEverything } from './compare-everything.js';
export type { About, Compiled, CompiledPlan } from './compiled.js';
export { interpret, type Answer } from './interpret.js';
export type { Question } from './question.js';
export { seededChance } from './seeded-chance.js';
export { placesLookedAt, withValueAt } from './mutated.js';
