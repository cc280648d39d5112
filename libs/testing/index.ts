export { freshDatabase, type FreshDatabase } from './postgres/fresh-database.js';
export { received, type Given } from './builders/received-report.js';
export { smallCheck, smallContract } from './builders/small-contract.js';
export { smallRulebook, smallRulebookDocument, sourceOf } from './builders/small-rulebook.js';
export { routingVt, vtPartner, withPartners } from './builders/with-partners.js';
export { CaseCoverage } from './policy/case-coverage.js';
export { comparePolicyCase } from './policy/compare-policy-case.js';
export type { GivenReport, PolicyCase } from './policy/policy-case.js';
export { CASE_SCHEMA, readPolicyCases } from './policy/read-policy-cases.js';
export { runPolicyCase } from './policy/run-policy-case.js';
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
export { smallCard, smallCardReport } from './builders/small-card.js';
export { zsmDesk } from './builders/zsm-desk.js';
export { deskStory, type DeskStory } from './builders/desk-story.js';
export { nothingWritten } from './builders/nothing-written.js';
export { storeTerms, type TermRow } from './builders/store-terms.js';
export { storeReport, type StoreParts } from './builders/store-report.js';
export { caseStory, nextLine, step, termEvent, termLine, type CaseStory } from './builders/case-story.js';
export * from './builders/example-event.js';
export { anyReport, anyValue } from './arbitraries/any-report.js';
export { anyProhibition, anyRulebook } from './arbitraries/any-rulebook.js';
export { anyRouted, anyRoutingRulebook } from './arbitraries/any-routing.js';
export { routeNaively } from './interpreter/route-naively.js';
export { wideContract } from './arbitraries/wide-contract.js';
export { codesIn } from './policy/codes-in.js';
