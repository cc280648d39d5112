import { CORRECTION, deliveryId, outgoingReport, recipientName, viewOf } from '#core';
import type { Accepted, OutgoingReport, RecipientName, Rulebook, StoredDelivery, ViewSource } from '#core';

/** A delivery as the hub keeps it, with what its view is made from and how it looks if nothing changes before it is read. */
export interface TwinDelivery {
  readonly to: RecipientName;
  readonly stored: StoredDelivery;
  readonly source: ViewSource;
  readonly report: OutgoingReport;
}

/** What lies ready for each recipient because of an accepted report. */
export const deliveriesOf = (rulebook: Rulebook, outcome: Accepted): readonly TwinDelivery[] =>
  outcome.deliveries.map(({ to, decision, ofCorrection, status }, number) => {
    const { report, correction } = outcome;
    const { partnership, purpose, waitsUntil, readableUntil } = to;
    const [partner, standsInFor] = [recipientName(to), to.standsInFor?.partner ?? null];
    const { contract, data } = ofCorrection && correction !== null ? correction : report;
    const isPassedOn = ofCorrection && report.contract.kind !== CORRECTION;
    const provider = isPassedOn && correction !== null ? correction.provider : report.provider;
    const stored: StoredDelivery = {
      ...decision,
      number,
      deliveryId: deliveryId(report.id, { partner, standsInFor, partnership, purpose }),
      partner,
      reportId: report.id,
      corrects: correction?.original ?? null,
      receivedAt: report.receivedAt,
      caseId: report.caseId,
      from: provider.partner,
      capacity: provider.capacity,
      standsInFor,
      partnership,
      purpose,
      waitsUntil,
      readableUntil,
      signal: decision.signal ? status : null,
    };
    const source = {
      data: data ?? {},
      contract: correction?.contract ?? contract,
      at: report.receivedAt,
    };
    const view = viewOf(rulebook, { ...source, contract }, decision);
    return {
      to: partner,
      stored,
      source,
      report: outgoingReport(rulebook, source.contract, stored, view),
    };
  });
