import { deliveryId, outgoingReport, recipientName, viewOf } from '#core';
import type { Accepted, OutgoingReport, RecipientName, Rulebook } from '#core';

/** What leaves for each recipient because of an accepted report, in the form it is handed out. */
export const deliveriesOf = (
  rulebook: Rulebook,
  outcome: Accepted,
): readonly (readonly [RecipientName, OutgoingReport])[] =>
  outcome.deliveries.map(({ to, decision, ofCorrection, status }, number) => {
    const { report, correction } = outcome;
    const { partnership, purpose, waitsUntil, readableUntil } = to;
    const [partner, standsInFor] = [recipientName(to), to.standsInFor?.partner ?? null];
    const read = ofCorrection && correction !== null ? correction : { ...report, original: null };
    const source = { data: read.data ?? {}, contract: read.contract, at: report.receivedAt };
    const delivery = {
      ...decision,
      number,
      deliveryId: deliveryId(report.id, { partner, standsInFor, partnership, purpose }),
      partner,
      reportId: report.id,
      corrects: read.original,
      receivedAt: report.receivedAt,
      caseId: report.caseId,
      from: report.provider.partner,
      capacity: report.provider.capacity,
      standsInFor,
      partnership,
      purpose,
      waitsUntil,
      readableUntil,
      signal: decision.signal ? status : null,
    };
    const view = viewOf(rulebook, source, decision);
    return [partner, outgoingReport(rulebook, read.contract, delivery, view)] as const;
  });
