import { caseRegion } from '../case/case-region.js';
import type { CaseState } from '../case/case-state.js';
import { foldCaseFacts } from '../case/fold-case-facts.js';
import type { Replaced } from '../case/fold-case-facts.js';
import type { Correcting } from '../correct/correcting.js';
import type { PartnerId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import { route } from '../route/route.js';
import type { RoutingTrace } from '../route/route.js';
import { conditionsOf } from '../rulebook/conditions-of-report.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import { regionName } from '../rulebook/region-name.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { momentIn } from '../share/held-rules.js';
import { share } from '../share/share.js';
import type { Shared } from '../share/share.js';
import { correctedTerms } from '../term/corrected-terms.js';
import { followsInTime } from '../term/follows-in-time.js';
import type { Given } from '../term/holders-of.js';
import type { Term } from '../term/term.js';
import { termsAfter } from '../term/terms-after.js';
import type { Fault } from '../validate/fault.js';
import type { ReferredReport } from './situation.js';
import { subjectOf } from './subject-of.js';

/** What one report does to its case, and who was thought of; with what more can be asked about further candidates. */
export interface Decided {
  readonly caseAfter: CaseState;
  /** The terms that are new, changed or ended. */
  readonly terms: readonly Term[];
  readonly shared: readonly SharedWith[];
  readonly routing: RoutingTrace;
  readonly notes: readonly string[];
  readonly destroyed: readonly string[];
  /** What the terms of the case show to be wrong with it. */
  readonly faults: readonly Fault[];
  readonly shareWith: (candidate: Candidate) => Shared;
}

export interface SharedWith {
  readonly to: Candidate;
  readonly shared: Shared;
}

/**
 * Route and share: who must know of a valid report in this case, and what each of them may see; and what it does to the terms of the
 * case.
 */
export const decide = (
  rulebook: Rulebook,
  report: ValidReport,
  before: CaseState,
  referredTo: ReferredReport | null,
  correcting: Correcting | null = null,
): Decided => {
  const about = subjectOf(rulebook, report, before, referredTo);
  const holdsWith = (zaak: CaseState['facts']): Holds =>
    conditionsOf(rulebook.conditions, { ...about, zaak });
  const facts = foldCaseFacts(
    rulebook,
    before.facts,
    report,
    holdsWith,
    correcting && replaced(rulebook, { ...report, data: correcting.before }, before, referredTo),
  );
  const subject = { ...about, zaak: facts };
  const holds = conditionsOf(rulebook.conditions, subject);
  const { candidates, notes, trace } = route(rulebook, report, subject, referredTo, holds);
  const shareWith = sharing(rulebook, report, subject, holds);
  const shared = candidates.map((to) => ({ to, shared: shareWith(to) }));
  const caseAfter = grown(before, facts, report, shared);
  const start = {
    report,
    facts,
    partners: caseAfter.partners,
    region: caseRegion(facts),
    given: givenIn(shared),
    running: before.terms,
    holds,
    now: report.receivedAt,
  };
  const terms =
    correcting === null
      ? termsAfter(rulebook, before.terms, start)
      : correctedTerms(rulebook, before.terms, start, correcting);
  return {
    caseAfter: { ...caseAfter, terms: terms.open },
    terms: terms.changed,
    shared,
    routing: trace,
    notes: [
      ...notes,
      ...(facts['regioVermoed'] === true ? [supposedRegion(rulebook, caseRegion(facts))] : []),
      ...terms.notes,
    ],
    destroyed: destroyedKinds(rulebook, report, holds),
    faults: correcting === null ? followsInTime(rulebook, start) : [],
    shareWith,
  };
};

const givenIn = (shared: readonly SharedWith[]): readonly Given[] =>
  shared.flatMap(({ to, shared: outcome }) =>
    'decision' in outcome ? [{ to, decision: outcome.decision }] : [],
  );

/** The kinds of report in this case whose contents are destroyed from now on. */
const destroyedKinds = (rulebook: Rulebook, { contract }: ValidReport, holds: Holds): readonly string[] =>
  (rulebook.destructions.get(contract.kind) ?? [])
    .filter(({ conditions }) => conditions.every(holds))
    .flatMap(({ kinds }) => kinds);

const replaced = (
  rulebook: Rulebook,
  report: ValidReport,
  before: CaseState,
  referredTo: ReferredReport | null,
): Replaced => {
  const about = subjectOf(rulebook, report, before, referredTo);
  return { data: report.data, holdsWith: (zaak) => conditionsOf(rulebook.conditions, { ...about, zaak }) };
};

const sharing = (
  rulebook: Rulebook,
  report: ValidReport,
  subject: ConditionSubject,
  holds: Holds,
): ((candidate: Candidate) => Shared) => {
  const moment = momentIn(subject.zaak, report.receivedAt);
  return (candidate) => share(rulebook, report, moment, subject, candidate, holds);
};

const supposedRegion = (rulebook: Rulebook, region: string): string =>
  `De regio blijkt niet uit uw berichten in deze zaak; het bericht is behandeld als van regio ${regionName(rulebook, region) ?? region}.`;

const grown = (
  before: CaseState,
  facts: CaseState['facts'],
  report: ValidReport,
  shared: readonly SharedWith[],
): CaseState => {
  const partners = new Set<PartnerId>([
    ...before.partners,
    report.provider.partner,
    report.provider.capacity,
  ]);
  for (const { to, shared: outcome } of shared) if ('decision' in outcome) partners.add(to.recipient);
  return { ...before, facts, partners: [...partners] };
};
