import { caseRegion, recipientName, type Accepted, type Outcome } from '#core';
import type { ReportRow } from './batch-write.js';

/**
 * What is kept of a report itself; of a repeat nothing. The rows are written out: a spread that is added to takes microseconds
 * for every report.
 */
export const reportRow = (
  outcome: Outcome,
  rulebook: number,
  eventId: string | undefined,
  isWithdrawn = false,
): readonly ReportRow[] => {
  const { id, partner, receivedAt } = outcome.received;
  switch (outcome.tag) {
    case 'duplicate':
      return [];
    case 'rejected':
      return [
        {
          id,
          partner,
          sealed_event_id: eventId,
          received_at: receivedAt,
          rulebook,
          status: 'geweigerd',
          answer: { fouten: outcome.faults },
        },
      ];
    case 'accepted': {
      const { contract, caseId } = outcome.report;
      return [
        {
          id,
          partner,
          sealed_event_id: eventId,
          received_at: receivedAt,
          rulebook,
          kind: contract.kind,
          version: contract.version,
          case_id: caseId,
          status: 'aangenomen',
          capacity: outcome.report.provider.capacity,
          corrects: outcome.correction?.original,
          corrected_kind: outcome.correction?.contract.kind,
          corrected_version: outcome.correction?.contract.version,
          mark:
            outcome.repeats === null && !isWithdrawn
              ? (outcome.received.marks?.mark ?? undefined)
              : undefined,
          contents: outcome.received.marks?.contents,
          repeats: outcome.repeats ?? undefined,
          region: caseRegion(outcome.caseAfter.facts) || undefined,
          answer: { toelichting: outcome.notes, nietGedeeld: outcome.withheld.map(withheldAnswer) },
        },
      ];
    }
  }
};

const withheldAnswer = ({ from, refusal, conditions }: Accepted['withheld'][number]) => ({
  ketenpartner: recipientName(from),
  namens: from.standsInFor?.partner,
  verband: from.partnership,
  doel: from.purpose,
  plan: refusal.plan,
  held: refusal.held,
  waarden: conditions,
});
