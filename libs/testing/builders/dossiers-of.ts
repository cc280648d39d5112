import {
  deliveryId,
  emptyDossier,
  recipientName,
  viewOf,
  withGiven,
  type Accepted,
  type Delivery,
  type Dossier,
  type Given,
  type JsonObject,
  type Outcome,
  type RecipientName,
  type Rulebook,
} from '#core';

/** What each recipient has of a case after these outcomes: what was delivered to it, and what it sent itself. */
export const dossiersOf = (
  rulebook: Rulebook,
  outcomes: readonly Outcome[],
): ReadonlyMap<RecipientName, Dossier> => {
  const dossiers = new Map<RecipientName, Dossier>();
  for (const given of outcomes.flatMap((outcome) => givensOf(rulebook, outcome)))
    dossiers.set(given.recipient, withGiven(dossiers.get(given.recipient) ?? emptyDossier, given));
  return dossiers;
};

const givensOf = (rulebook: Rulebook, outcome: Outcome): readonly Given[] =>
  outcome.tag !== 'accepted' || outcome.repeats !== null
    ? []
    : [ownOf(outcome), ...outcome.deliveries.map((delivery) => givenOf(rulebook, outcome, delivery))];

const partsOf = ({ report, correction }: Accepted) => ({
  reportId: report.id,
  kind: (correction ?? report).contract.kind,
  version: 1,
  receivedAt: report.receivedAt,
  corrects: correction?.original ?? null,
});

const ownOf = (outcome: Accepted): Given => {
  const { report, correction } = outcome;
  const { partner, capacity } = report.provider;
  const isWithdrawn = correction !== null && correction.data === null;
  return {
    ...partsOf(outcome),
    id: report.id,
    recipient: partner,
    isOwn: true,
    from: partner,
    standsInFor: capacity === partner ? null : capacity,
    partnership: null,
    purpose: null,
    signal: isWithdrawn ? 'ingetrokken' : null,
    waitsUntil: null,
    data: correction?.data ?? report.data,
  };
};

const givenOf = (
  rulebook: Rulebook,
  outcome: Accepted,
  { to, decision, status, ofCorrection }: Delivery,
): Given => {
  const { report, correction } = outcome;
  const { partner, capacity } = report.provider;
  const recipient = recipientName(to);
  const { partnership, purpose, waitsUntil } = to;
  const standsInFor = to.standsInFor?.partner ?? null;
  const of = ofCorrection && correction !== null ? correction : report;
  return {
    ...partsOf(outcome),
    id: deliveryId(report.id, { partner: recipient, standsInFor, partnership, purpose }),
    recipient,
    isOwn: false,
    from: partner,
    standsInFor: capacity === partner ? null : capacity,
    partnership,
    purpose,
    signal: decision.signal ? status : null,
    waitsUntil,
    data: decision.signal
      ? {}
      : viewOf(rulebook, { data: dataOf(of.data), contract: of.contract, at: report.receivedAt }, decision),
  };
};

const dataOf = (data: JsonObject | null): JsonObject => data ?? {};
