import { caseRegion } from '../case/case-region.js';
import type { CaseState } from '../case/case-state.js';
import type { ValidReport } from '../report/report.js';
import type { ConditionSubject } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { namesOf, withHeirs } from '../rulebook/succession.js';
import { withAges } from '../rulebook/with-ages.js';
import type { ReferredReport } from './situation.js';

/** What conditions are asked of: a report, its case as it stood before it, and who provides it. */
export const subjectOf = (
  rulebook: Rulebook,
  report: ValidReport,
  before: CaseState,
  referredTo: ReferredReport | null,
): ConditionSubject => ({
  berichtId: report.id,
  bericht: withAges(report),
  zaak: before.facts,
  zaakpartners: withHeirs(rulebook, before.partners, report.receivedAt, caseRegion(before.facts)),
  verstrekker: {
    code: report.provider.capacity,
    soort: report.provider.kind,
    isBron: referredTo !== null && isSource(rulebook, report, before, referredTo),
  },
});

/** Whether who sends this sent the report it names, itself or by whom it succeeded (P24). */
const isSource = (
  rulebook: Rulebook,
  { provider, receivedAt }: ValidReport,
  { facts }: CaseState,
  { partner }: ReferredReport,
): boolean =>
  partner === provider.partner ||
  namesOf(rulebook, provider.partner, receivedAt, caseRegion(facts)).includes(partner);
