import type { CaseState } from '../case/case-state.js';
import type { CaseId, ReceivedReport, ReportId } from '../report/received-report.js';
import type { Outcome } from './outcome.js';
import type { Process } from './process.js';
import type { KnownReport, Situation } from './situation.js';

/** `process` folded over a batch: the second report of a case, and a repeat within the batch, see what the first one did. */
export const processBatch = (
  process: Process,
  batch: readonly ReceivedReport[],
  situation: Situation,
): readonly Outcome[] => {
  const reports = new Map<ReportId, KnownReport>(situation.reports);
  const cases = new Map<CaseId, CaseState>(situation.cases);
  return batch.map((received) => {
    const outcome = process(received, { reports, cases });
    const known = knownAfter(outcome);
    if (known !== null) reports.set(known.id, known);
    if (outcome.tag === 'accepted') cases.set(outcome.caseAfter.id, outcome.caseAfter);
    return outcome;
  });
};

const knownAfter = (outcome: Outcome): KnownReport | null => {
  switch (outcome.tag) {
    case 'duplicate':
      return null;
    case 'rejected':
      return { id: outcome.received.id, partner: outcome.received.partner, caseId: null, recipients: [] };
    case 'accepted':
      return {
        id: outcome.report.id,
        partner: outcome.report.provider.partner,
        caseId: outcome.report.caseId,
        recipients: outcome.deliveries.map(({ to }) => to.recipient),
      };
  }
};
