import { caseRegion } from '../case/case-region.js';
import { secretAddressNotes } from '../case/secret-address-notes.js';
import { withSecretAddress } from '../case/secret-addresses.js';
import type { Decided, SharedWith } from '../process/decide.js';
import type { Effects } from '../process/process.js';
import type { Situation } from '../process/situation.js';
import { joined, spread } from '../process/spread.js';
import type { Spread } from '../process/spread.js';
import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import { candidateKey } from '../route/route.js';
import type { Candidate } from '../route/candidate.js';
import { inheritedBy } from '../route/inherited-by.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Shared } from '../share/share.js';
import type { SignalStatus } from '../share/signal.js';
import { viewOf } from '../share/view.js';
import type { Check } from '../validate/contract.js';
import type { Fault } from '../validate/fault.js';
import { withoutTerms } from '../term/without-terms.js';
import { correctedData } from './corrected-data.js';
import { CORRECTION, stepOf } from './correction.js';
import { decideAnew } from './decide-anew.js';
import type { EarlierDelivery, Original } from './original.js';
import { originalAgain } from './original-again.js';
import { originalOf } from './original-of.js';
import { refOf } from './ref-of.js';
import { sameJson } from '../report/same-json.js';

/**
 * What a correction or withdrawal does (Wpg 4 and 28, BGS 1.7, AVG 16 and 19; P15): the corrected report is decided on anew. Who
 * has an earlier version gets the new one when its view changed, or a signal that its version is no longer current when it
 * may not have the new one; who never had it gets it only by the ordinary rules.
 */
export const correct = (
  rulebook: Rulebook,
  check: Check,
  report: ValidReport,
  decided: Decided,
  own: Effects,
  situation: Situation,
): Effects | { readonly faults: readonly Fault[] } => {
  const step = stepOf(report.data);
  const found = originalOf(rulebook, report, situation);
  if ('faults' in found) return found;
  if (step !== 'correctie' && step !== 'intrekking') return own;
  const { original } = found;
  if (step === 'intrekking') return withdrawn(report, original, decided, own);
  const changed = correctedData(rulebook, check, report, original, decided.caseAfter.secretAddresses);
  return 'faults' in changed
    ? changed
    : corrected(rulebook, report, original, changed.data, decided, own, situation);
};

const withdrawn = (report: ValidReport, original: Original, decided: Decided, own: Effects): Effects => {
  const { caseAfter, fallen } = withoutTerms(
    own.caseAfter,
    ({ reportId }) => reportId === original.id,
    report,
  );
  return {
    ...own,
    caseAfter,
    terms: [...own.terms, ...fallen],
    ...joined(own, signals(original.deliveries, 'ingetrokken', decided)),
    correction: {
      original: original.id,
      contract: original.contract,
      provider: original.provider,
      data: null,
    },
    superseded: original.deliveries.map(refOf),
  };
};

const corrected = (
  rulebook: Rulebook,
  report: ValidReport,
  original: Original,
  data: JsonObject,
  decided: Decided,
  own: Effects,
  situation: Situation,
): Effects => {
  const { contract, provider } = original;
  const again = originalAgain(report, original, data);
  const before = withSecretAddress(decided.caseAfter, data);
  const anew = decideAnew(rulebook, again, original, before, report, situation);
  const told = secretAddressNotes(rulebook, again, decided.caseAfter, before, situation);
  const now = new Map(anew.shared.map(({ to, shared }) => [candidateKey(to), { to, shared }]));
  const current = original.deliveries.filter(({ decision }) => !decision.signal);
  const region = caseRegion(decided.caseAfter.facts);
  const heirs = current.map(({ to }) => inheritedBy(rulebook, to, report.receivedAt, region));
  const had = new Set(heirs.map(candidateKey));
  const known = current.map((earlier, n) => {
    const heir = heirs[n] ?? earlier.to;
    const to = now.get(candidateKey(heir))?.to ?? heir;
    const shared = now.get(candidateKey(heir))?.shared ?? anew.shareWith(to);
    return { earlier, to, shared, isSame: isUnchanged(rulebook, again, earlier, shared) };
  });
  const changed = known.filter(({ isSame }) => !isSame);
  const still = changed.filter(({ earlier }) => !hasEnded(earlier.to, report.receivedAt));
  const fresh = anew.shared.filter(({ to }) => !had.has(candidateKey(to)) && !isHistory(to, had));
  const without = changed
    .filter((one) => !still.includes(one) || 'refusal' in one.shared)
    .map(({ earlier }) => earlier);
  return {
    ...own,
    ...joined(own, ofCorrection([...still, ...fresh]), signals(without, 'niet-actueel', decided)),
    caseAfter: anew.caseAfter,
    terms: [...own.terms, ...anew.terms],
    correctedRouting: anew.routing,
    correction: { original: original.id, contract, provider, data },
    superseded: changed.map(({ earlier }) => refOf(earlier)),
    notes: [...new Set([...own.notes, ...anew.notes, ...told])],
  };
};

/** Of a report that the closed one had before, its stand-in learns nothing by way of a correction (P14). */
const isHistory = (to: Candidate, had: ReadonlySet<string>): boolean =>
  to.standsInFor !== null &&
  had.has(candidateKey({ ...to, recipient: to.standsInFor.partner, standsInFor: null }));

/** A stand-in whose time is over gets no new version, and hears that its own is not current (P14, P15). */
const hasEnded = ({ readableUntil }: Candidate, at: Instant): boolean =>
  readableUntil !== null && at >= readableUntil;

const isUnchanged = (
  rulebook: Rulebook,
  report: ValidReport,
  earlier: EarlierDelivery,
  shared: Shared,
): boolean => {
  if ('refusal' in shared || shared.decision.signal) return false;
  const { contract, data, receivedAt: at } = report;
  const before = viewOf(earlier.rulebook, { data: earlier.data, contract, at: earlier.at }, earlier.decision);
  return sameJson(before, viewOf(rulebook, { data, contract, at }, shared.decision));
};

const ofCorrection = (shared: readonly SharedWith[]): Spread =>
  spread(shared, { ofCorrection: true, status: 'nieuw' });

/** The signals about a report are themselves decided on, as this correction's own. */
const signals = (earlier: readonly EarlierDelivery[], status: SignalStatus, decided: Decided): Spread =>
  spread(
    earlier.map(({ to: before }) => {
      const to: Candidate = {
        ...before,
        partnership: 'bilateraal',
        purpose: CORRECTION,
        signal: true,
        readableUntil: null,
      };
      return { to, shared: decided.shareWith(to) };
    }),
    { ofCorrection: false, status },
  );
