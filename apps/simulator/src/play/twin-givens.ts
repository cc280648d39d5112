import { keptOfOwn, translated } from '#core';
import type { Accepted, Given, Rulebook } from '#core';
import { deliveriesOf } from './twin-deliveries.js';

/** What everybody is given because of an accepted report, its sender included; of a double nobody is given anything. */
export const givensOf = (rulebook: Rulebook, outcome: Accepted): readonly Given[] =>
  outcome.repeats === null
    ? [
        ...ownOf(rulebook, outcome),
        ...deliveriesOf(rulebook, outcome).map((delivery) => deliveredOf(outcome, delivery)),
      ]
    : [];

const ownOf = (rulebook: Rulebook, { report, correction }: Accepted): readonly Given[] => {
  const { partner, capacity } = report.provider;
  const { contract, data } = correction ?? report;
  const kept = keptOfOwn(data ?? {});
  if (kept === null) return [];
  return [
    {
      id: report.id,
      reportId: report.id,
      recipient: partner,
      isOwn: true,
      kind: contract.kind,
      version: contract.version,
      from: partner,
      standsInFor: capacity === partner ? null : capacity,
      receivedAt: report.receivedAt,
      corrects: correction?.original ?? null,
      partnership: null,
      purpose: null,
      signal: data === null ? 'ingetrokken' : null,
      waitsUntil: null,
      data: translated(rulebook, contract.kind, kept),
    },
  ];
};

const deliveredOf = (
  { report, correction }: Accepted,
  { stored, source, report: { data } }: ReturnType<typeof deliveriesOf>[number],
): Given => ({
  id: stored.deliveryId,
  reportId: stored.reportId,
  recipient: stored.partner,
  isOwn: false,
  kind: source.contract.kind,
  version: source.contract.version,
  from: stored.from,
  // In whose name a sender spoke is not told to who receives.
  standsInFor: null,
  receivedAt: report.receivedAt,
  corrects: correction === null ? null : stored.corrects,
  partnership: stored.partnership,
  purpose: stored.purpose,
  signal: stored.signal,
  waitsUntil: stored.waitsUntil,
  data,
});
