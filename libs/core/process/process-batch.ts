import type { CaseState } from '../case/case-state.js';
import { CORRECTION } from '../correct/correction.js';
import { endedIn } from '../correct/ended-terms.js';
import { originalAfter, withoutSuperseded } from '../correct/original-after.js';
import type { Original } from '../correct/original.js';
import type { CaseId, ReceivedReport, ReportId } from '../report/received-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Check } from '../validate/contract.js';
import type { Accepted, Correction, Outcome } from './outcome.js';
import { process } from './process.js';
import { alikeKey } from './situation.js';
import type { AlikeReport, KnownReport, Situation } from './situation.js';

/** `process` folded over a batch: the second report of a case, and a repeat within the batch, see what the first one did. */
export const processBatch = (
  rulebook: Rulebook,
  check: Check,
  batch: readonly ReceivedReport[],
  situation: Situation,
): readonly Outcome[] => {
  const decide = process(rulebook, check);
  const reports = new Map<ReportId, KnownReport>(situation.reports);
  const cases = new Map<CaseId, CaseState>(situation.cases);
  const originals = new Map<ReportId, Original>(situation.originals);
  const alike = new Map<string, AlikeReport>(situation.alike);
  return batch.map((received) => {
    const outcome = decide(received, { reports, cases, originals, alike });
    const known = knownAfter(outcome, reports);
    if (known !== null) reports.set(received.id, known);
    if (outcome.tag === 'accepted' && outcome.repeats === null) {
      cases.set(outcome.caseAfter.id, outcome.caseAfter);
      const { marks } = received;
      if (marks !== undefined && marks.mark !== null)
        alike.set(alikeKey(outcome.report.caseId, marks.mark), {
          id: received.id,
          contents: marks.contents,
        });
      for (const key of withdrawnBy(outcome, alike)) alike.delete(key);
      if (outcome.superseded.length > 0)
        for (const [id, before] of withoutSuperseded(originals, outcome.superseded))
          originals.set(id, before);
      const corrected = correctedAfter(outcome, reports);
      if (corrected !== null) reports.set(corrected.id, corrected);
      const original = originalAfter(rulebook, outcome, originals);
      for (const id of versionsOf(outcome, originals))
        if (original === null) originals.delete(id);
        else originals.set(id, original);
      for (const [id, known] of endedIn(outcome, originals)) originals.set(id, known);
    }
    return outcome;
  });
};

/** What was withdrawn may be sent again: it is no double of what nobody has any more. */
const withdrawnBy = ({ correction }: Accepted, alike: ReadonlyMap<string, AlikeReport>): readonly string[] =>
  correction?.data === null
    ? [...alike].filter(([, { id }]) => id === correction.original).map(([key]) => key)
    : [];

/** Every id by which the report of this outcome may be named: its own, and those of the versions it follows. */
const versionsOf = (
  { report, correction }: Accepted,
  originals: ReadonlyMap<ReportId, Original>,
): readonly ReportId[] =>
  correction === null
    ? [report.id]
    : [report.id, ...[...originals].filter(([, { id }]) => id === correction.original).map(([id]) => id)];

/** The report that feedback passed on to another region (P18): who got it there refers to that. */
const passedOn = ({ report, correction }: Accepted): Correction | null =>
  report.contract.kind === CORRECTION ? null : correction;

/** Who was given a report by a correction of it is one of its recipients from then on. */
const correctedAfter = (
  { correction, deliveries }: Accepted,
  reports: ReadonlyMap<ReportId, KnownReport>,
): KnownReport | null => {
  const known = correction === null ? undefined : reports.get(correction.original);
  if (known === undefined) return null;
  const given = deliveries.filter(({ ofCorrection }) => ofCorrection).map(({ to }) => to.recipient);
  return { ...known, recipients: [...new Set([...known.recipients, ...given])] };
};

const knownAfter = (outcome: Outcome, known: ReadonlyMap<ReportId, KnownReport>): KnownReport | null => {
  switch (outcome.tag) {
    case 'duplicate':
      return null;
    case 'rejected':
      return { id: outcome.received.id, partner: outcome.received.partner, caseId: null, recipients: [] };
    case 'accepted':
      return {
        id: outcome.repeats ?? passedOn(outcome)?.original ?? outcome.report.id,
        partner: (passedOn(outcome) ?? outcome.report).provider.partner,
        caseId: outcome.report.caseId,
        recipients:
          outcome.repeats === null
            ? outcome.deliveries.map(({ to }) => to.recipient)
            : (known.get(outcome.repeats)?.recipients ?? []),
        contents: outcome.received.marks?.contents ?? null,
      };
  }
};
