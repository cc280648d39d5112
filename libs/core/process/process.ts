import { withSecretAddress } from '../case/secret-addresses.js';
import { secretAddressNotes } from '../case/secret-address-notes.js';
import { CORRECTION } from '../correct/correction.js';
import { correct } from '../correct/correct.js';
import { wrongRegion } from '../correct/wrong-region.js';
import type { CaseState } from '../case/case-state.js';
import type { ReceivedReport, ReportId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import { saysWrongRegion } from '../report/says-wrong-region.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Check } from '../validate/contract.js';
import { validate } from '../validate/validate.js';
import { decide } from './decide.js';
import type { Decided } from './decide.js';
import type { Accepted, Outcome } from './outcome.js';
import { referredReport } from './situation.js';
import { doubleNote, repeatOf } from './repeat-of.js';
import type { KnownReport, Situation } from './situation.js';
import { spread } from './spread.js';

export type Process = (received: ReceivedReport, situation: Situation) => Outcome;

/** What became of an accepted report. */
export type Effects = Omit<Accepted, 'tag' | 'received' | 'report'>;

/**
 * What must happen because of one report: validate → route → share. Pure and synchronous: no clock, no chance, no
 * database; replaying last year's traffic against a draft rulebook is calling this again.
 */
export const process =
  (rulebook: Rulebook, check: Check): Process =>
  (received, situation) => {
    const known = situation.reports.get(received.id);
    if (known !== undefined) return { tag: 'duplicate', received, differs: differs(known, received) };
    const validated = validate(rulebook, check, received, situation);
    if ('faults' in validated) return { tag: 'rejected', received, faults: validated.faults };
    const repeat = repeatOf(rulebook, validated.report, received.marks, situation);
    if (repeat.tag === 'used-version') return { tag: 'rejected', received, faults: repeat.faults };
    if (repeat.tag === 'double') return double(received, validated.report, repeat.earlier, situation);
    const report = namingFirstVersion(validated.report, situation);
    const effects = effectsOf(rulebook, check, report, situation);
    if ('faults' in effects) return { tag: 'rejected', received, faults: effects.faults };
    return { tag: 'accepted', received, report, ...effects };
  };

/** The id was used before for something else; what is known of the earlier contents is only their mark. */
const differs = ({ contents }: KnownReport, { marks }: ReceivedReport): boolean =>
  marks !== undefined && typeof contents === 'string' && contents !== marks.contents;

/** Kept and proven, without any other effect. */
const double = (
  received: ReceivedReport,
  report: ValidReport,
  earlier: ReportId,
  situation: Situation,
): Accepted => ({
  tag: 'accepted',
  received,
  report,
  caseAfter: caseBefore(report, situation),
  routing: { held: [], unaddressed: [] },
  correctedRouting: null,
  deliveries: [],
  withheld: [],
  correction: null,
  superseded: [],
  destroyed: [],
  terms: [],
  notes: [doubleNote(earlier)],
  repeats: earlier,
  told: [],
});

/** A correction may name any version of a report; what is kept of it names the first. */
const namingFirstVersion = (report: ValidReport, { originals }: Situation): ValidReport => {
  if (report.contract.kind !== CORRECTION || report.refersTo === null) return report;
  const betreft = originals.get(report.refersTo)?.id ?? report.refersTo;
  return { ...report, data: { ...report.data, betreft } };
};

const effectsOf = (
  rulebook: Rulebook,
  check: Check,
  report: ValidReport,
  situation: Situation,
): Effects | Extract<ReturnType<typeof correct>, { readonly faults: unknown }> => {
  const referredTo = referredReport(report.refersTo, situation);
  const known = caseBefore(report, situation);
  const before = withSecretAddress(known, report.data);
  const decided = decide(rulebook, report, before, referredTo);
  if (decided.faults.length > 0) return { faults: decided.faults };
  const told = secretAddressNotes(rulebook, report, known, before, situation);
  const own = ownEffects({ ...decided, notes: [...decided.notes, ...told] });
  if (report.contract.kind === CORRECTION) return correct(rulebook, check, report, decided, own, situation);
  return saysWrongRegion(report.contract.kind, report.data)
    ? wrongRegion(rulebook, report, decided, own, situation)
    : own;
};

const caseBefore = ({ caseId }: ValidReport, { cases }: Situation): CaseState =>
  cases.get(caseId) ?? { id: caseId, facts: {}, partners: [], secretAddresses: [], terms: [] };

const ownEffects = ({ caseAfter, terms, shared, routing, notes, destroyed }: Decided): Effects => ({
  caseAfter,
  terms,
  routing,
  correctedRouting: null,
  ...spread(shared, { ofCorrection: false, status: 'nieuw' }),
  correction: null,
  superseded: [],
  destroyed,
  notes,
  repeats: null,
  told: [],
});
