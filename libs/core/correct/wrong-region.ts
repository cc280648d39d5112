import type { CaseState } from '../case/case-state.js';
import { regionOf } from '../case/region-of.js';
import { rejectedRegions } from '../case/rejected-regions.js';
import type { Decided } from '../process/decide.js';
import type { Effects } from '../process/process.js';
import type { Situation } from '../process/situation.js';
import { joined, spread } from '../process/spread.js';
import type { ValidReport } from '../report/report.js';
import { proposedRegion } from '../report/says-wrong-region.js';
import { capacityOf } from '../route/candidate.js';
import { candidateKey } from '../route/route.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { withoutTerms } from '../term/without-terms.js';
import type { Fault } from '../validate/fault.js';
import { decideAnew } from './decide-anew.js';
import type { Original } from './original.js';
import { originalAgain } from './original-again.js';
import { refOf } from './ref-of.js';
import { unknownRegion, wrongRegionNote } from './wrong-region-notes.js';

/**
 * What VT-99 does (P18): the copies of the Veilig Thuis that answers so are handed out no more, read or not, and the sender of
 * the report hears which region seems right. When there is acute danger the report is decided on at once as if the case lay
 * there; otherwise its sender decides.
 */
export const wrongRegion = (
  rulebook: Rulebook,
  report: ValidReport,
  decided: Decided,
  own: Effects,
  situation: Situation,
): Effects | { readonly faults: readonly Fault[] } => {
  const { capacity } = report.provider;
  const named = proposedRegion(report.data);
  const others = otherRegions(rulebook, report);
  if (named !== null && !others.includes(named)) return { faults: [unknownRegion(others)] };
  const original = report.refersTo === null ? undefined : situation.originals.get(report.refersTo);
  const wrong = original?.deliveries.filter(({ to }) => capacityOf(to) === capacity);
  if (original === undefined || wrong === undefined || wrong.length === 0) return own;
  const { caseAfter } = decided;
  const again = originalAgain(report, original, original.data);
  const rejected = rejectedNow(caseAfter, others);
  const found = named ?? regionOf(rulebook, again, rejected);
  const to = found === null || rejected.includes(found) ? null : found;
  const mayMove = rejected.includes(String(caseAfter.facts['regio']));
  const passedOn =
    to !== null && mayMove && original.data['acuut'] === 'ja'
      ? decideAnew(
          rulebook,
          again,
          original,
          withFacts(caseAfter, { regio: to, regioVermoed: false, regioAfgewezen: rejected }),
          report,
          situation,
        )
      : null;
  const effects =
    passedOn === null
      ? fallen(own, mayMove ? withFacts(caseAfter, uncertain(rejected)) : caseAfter, original, report)
      : movedTo(passedOn, own, original);
  const note = wrongRegionNote(rulebook, capacity, to, passedOn !== null);
  return { ...effects, superseded: wrong.map(refOf), told: [{ report: original.id, note }] };
};

/** The regions that exist at this moment, apart from the Veilig Thuis's own. */
const otherRegions = (
  { partners, regions }: Rulebook,
  { receivedAt, provider }: ValidReport,
): readonly string[] =>
  [...regions]
    .filter(([, period]) => isWithin(period, receivedAt))
    .map(([code]) => code)
    .filter((code) => partners.get(provider.capacity)?.regions.includes(code) !== true);

/** The regions that their own Veilig Thuis says the case does not belong to: only who was addressed in its own can say so. */
const rejectedNow = ({ facts }: CaseState, others: readonly string[]): readonly string[] => {
  const rejected = rejectedRegions(facts);
  const region = facts['regio'];
  return typeof region !== 'string' || others.includes(region) || rejected.includes(region)
    ? rejected
    : [...rejected, region];
};

/** From now on the first report that names a place elsewhere tells the region. */
const uncertain = (rejected: readonly string[]): CaseState['facts'] => ({
  regioVermoed: true,
  regioAfgewezen: rejected,
});

const withFacts = (state: CaseState, facts: CaseState['facts']): CaseState => ({
  ...state,
  facts: { ...state.facts, ...facts },
});

/** What the wrong one had to do because of the report it need not do any more. */
const fallen = (own: Effects, state: CaseState, original: Original, by: ValidReport): Effects => {
  const { capacity } = by.provider;
  const { caseAfter, fallen: ended } = withoutTerms(
    state,
    ({ reportId, partner }) => reportId === original.id && partner === capacity,
    by,
  );
  return { ...own, caseAfter, terms: [...own.terms, ...ended] };
};

/** With the report itself to whom it belongs; who has it already keeps what it has. */
const movedTo = (
  anew: Decided,
  own: Effects,
  { id, contract, provider, data, deliveries }: Original,
): Effects => {
  const had = new Set(deliveries.map(({ to }) => candidateKey(to)));
  const fresh = anew.shared.filter(({ to }) => !had.has(candidateKey(to)));
  return {
    ...own,
    ...joined(own, spread(fresh, { ofCorrection: true, status: 'nieuw' })),
    caseAfter: anew.caseAfter,
    terms: [...own.terms, ...anew.terms],
    correctedRouting: anew.routing,
    correction: { original: id, contract, provider, data },
  };
};
