import type { Accepted, Given, JsonObject, Rulebook } from '#core';
import { deliveriesOf } from './twin-deliveries.js';

/** What everybody is given because of an accepted report, its sender included; of a double nobody is given anything. */
export const givensOf = (rulebook: Rulebook, outcome: Accepted): readonly Given[] =>
  outcome.repeats === null
    ? [ownOf(outcome), ...deliveriesOf(rulebook, outcome).map((delivery) => deliveredOf(outcome, delivery))]
    : [];

const ownOf = ({ report, correction }: Accepted): Given => ({
  id: report.id,
  reportId: report.id,
  recipient: report.provider.partner,
  isOwn: true,
  kind: (correction ?? report).contract.kind,
  version: (correction ?? report).contract.version,
  from: report.provider.partner,
  standsInFor: report.provider.capacity === report.provider.partner ? null : report.provider.capacity,
  receivedAt: report.receivedAt,
  corrects: correction?.original ?? null,
  partnership: null,
  purpose: null,
  signal: null,
  waitsUntil: null,
  data: (correction === null ? report.data : correction.data) ?? {},
});

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
  standsInFor: stored.capacity === stored.from ? null : stored.capacity,
  receivedAt: report.receivedAt,
  corrects: correction === null ? null : stored.corrects,
  partnership: stored.partnership,
  purpose: stored.purpose,
  signal: stored.signal,
  waitsUntil: stored.waitsUntil,
  data: data as JsonObject,
});
