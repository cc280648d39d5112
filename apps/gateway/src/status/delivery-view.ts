import {
  explainDecision,
  storedDecision,
  toRfc3339,
  type Contract,
  type FieldOutcome,
  type Instant,
  type Rulebook,
} from '#core';
import type { DeliveryStatus } from '#store';

/** One recipient of a report: whether it has it, and field by field what it may see. */
export const deliveryView = (
  rulebook: Rulebook,
  contract: Contract,
  delivery: DeliveryStatus,
  now: Instant,
) => {
  const { partner, standsInFor, agreement, waitsUntil, deliveredAt } = delivery;
  const decision = storedDecision(delivery.plan, delivery.held, delivery.persons);
  return {
    ketenpartner: partner,
    naam: rulebook.partners.get(partner)?.name ?? partner,
    ...(standsInFor === null ? {} : { namens: standsInFor }),
    ...(agreement === null ? {} : { waarneming: agreement }),
    verband: delivery.partnership,
    doel: delivery.purpose,
    status: stateOf(delivery, now),
    ...(waitsUntil === null ? {} : { wachtTot: toRfc3339(waitsUntil.getTime()) }),
    ...(deliveredAt === null ? {} : { afgeleverdOp: toRfc3339(deliveredAt.getTime()) }),
    velden: explainDecision(rulebook, contract, decision, rolesIn(rulebook, contract)).map(fieldView),
  };
};

const stateOf = ({ deliveredAt, waitsUntil }: DeliveryStatus, now: Instant): string => {
  if (deliveredAt !== null) return 'afgeleverd';
  return waitsUntil !== null && waitsUntil.getTime() > now ? 'in de wachtrij' : 'klaar om af te leveren';
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
