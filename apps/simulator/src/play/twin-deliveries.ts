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
    const { contract, data } = ofCorrection && correction !== null ? correction : report;
    const delivery = {
      ...decision,
      number,
      deliveryId: deliveryId(report.id, { partner, standsInFor, partnership, purpose }),
      partner,
      reportId: report.id,
      corrects: correction?.original ?? null,
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
    const view = viewOf(rulebook, { data: data ?? {}, contract, at: report.receivedAt }, decision);
    return [partner, outgoingReport(rulebook, correction?.contract ?? contract, delivery, view)] as const;
  });
