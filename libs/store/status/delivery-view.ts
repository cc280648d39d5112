import {
  fieldsByRole,
  partnerName,
  reasonToTell,
  storedDecision,
  toRfc3339,
  type Contract,
  type FieldOutcome,
  type Instant,
  type Rulebook,
} from '#core';
import type { DeliveryStatus } from './delivery-statuses.js';

/** One recipient of a report: whether it has it, and field by field what it may see. */
export const deliveryView = (
  rulebook: Rulebook,
  contract: Contract,
  delivery: DeliveryStatus,
  now: Instant,
) => {
  const decision = storedDecision(delivery.plan, delivery.held, delivery.persons, delivery.signal !== null);
  return {
    ...handOverView(rulebook, delivery, now),
    velden: fieldsByRole(rulebook, contract, decision, rolesIn(rulebook, contract)).map(fieldView),
  };
};

/** One recipient of a report, and whether it has it. */
export const handOverView = (rulebook: Rulebook, delivery: DeliveryStatus, now: Instant) => {
  const { partner, standsInFor, agreement, waitsUntil, readyAt, fetchedAt, readAt } = delivery;
  return {
    ketenpartner: partner,
    naam: partnerName(rulebook, partner),
    ...(standsInFor === null ? {} : { namens: standsInFor }),
    ...(agreement === null ? {} : { waarneming: agreement }),
    verband: delivery.partnership,
    doel: delivery.purpose,
    status: stateOf(delivery, now),
    ...(delivery.signal === null ? {} : { signaal: delivery.signal }),
    ...(delivery.stopped === null
      ? {}
      : {
          gestoptOp: toRfc3339(delivery.stopped.at.getTime()),
          gestoptOmdat: reasonToTell(delivery.stopped.reason),
        }),
    ...(waitsUntil === null ? {} : { wachtTot: toRfc3339(waitsUntil.getTime()) }),
    ...(readyAt === null ? {} : { klaargezetOp: toRfc3339(readyAt.getTime()) }),
    ...(fetchedAt === null ? {} : { afgeleverdOp: toRfc3339(fetchedAt.getTime()) }),
    ...(readAt === null ? {} : { gelezenOp: toRfc3339(readAt.getTime()) }),
  };
};

/** A partner that reads its topic does not tell the hub what it read: then `klaargezet` is all that is known. */
const stateOf = (
  { readyAt, fetchedAt, readAt, waitsUntil, stopped }: DeliveryStatus,
  now: Instant,
): string => {
  const hasIt = [fetchedAt, readAt].some((at) => at !== null && (stopped === null || at < stopped.at));
  if (stopped !== null && !hasIt) return stopped.outcome === 'vervangen' ? 'vervangen' : 'gestopt';
  if (hasIt) return 'afgeleverd';
  if (waitsUntil !== null && waitsUntil.getTime() > now) return 'in de wachtrij';
  return readyAt === null ? 'klaar om af te leveren' : 'klaargezet';
};

const fieldView = ({ field, role, verb, rule, article }: FieldOutcome) => ({
  veld: field,
  ...(role === null ? {} : { rol: role }),
  hoe: verb ?? 'niet gedeeld',
  ...(rule === null ? {} : { regel: rule }),
  ...(article === null ? {} : { artikel: article }),
});

/** The person roles that the rulebook knows for this kind of report; others are never shared. */
const rolesIn = ({ document }: Rulebook, { kind }: Contract): readonly string[] => [
  ...new Set(
    document.deelregels
      .filter(({ bericht }) => bericht === kind)
      .flatMap(({ velden }) => velden.flatMap(({ rollen }) => rollen ?? [])),
  ),
];
