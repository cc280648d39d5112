import type { Delivery, Outcome, Withheld } from '#core';

/** Where the report lies in the log. */
export interface LogPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/**
 * What is proven of one report, as the text whose hash goes into the chain: what came in (keyed digest), from whom, what was
 * decided for each recipient under which rulebook, and the hash of the record before it. Holds no person data.
 */
export const evidenceRecord = (
  outcome: Outcome,
  { topic, partition, offset }: LogPlace,
  rulebook: string,
  digest: Buffer,
  previous: Buffer | null,
): string => {
  const { id, partner, receivedAt } = outcome.received;
  return JSON.stringify({
    versie: 1,
    plaats: [topic, partition, offset],
    bericht: id,
    afzender: partner,
    ontvangen: receivedAt,
    vingerafdruk: digest.toString('base64url'),
    regelset: rulebook,
    ...decided(outcome),
    vorige: previous?.toString('base64url') ?? null,
  });
};

const decided = (outcome: Outcome) => {
  switch (outcome.tag) {
    case 'duplicate':
      return { uitkomst: 'duplicaat' };
    case 'rejected':
      return { uitkomst: 'geweigerd', fouten: outcome.faults.map(({ code, pointer }) => [code, pointer]) };
    case 'accepted':
      return {
        uitkomst: 'aangenomen',
        soort: outcome.report.contract.type,
        namens: outcome.report.provider.capacity,
        zaak: outcome.report.caseId,
        gedeeld: outcome.deliveries.map(sharedWith),
        nietGedeeld: outcome.withheld.map(withheldFrom),
      };
  }
};

const sharedWith = ({ to, decision }: Delivery) => [
  to.recipient,
  to.standsInFor?.agreement ?? null,
  to.partnership,
  to.purpose,
  to.rule,
  decision.plan,
  decision.held,
  ...decision.persons,
];

const withheldFrom = ({ from, refusal }: Withheld) => [
  from.recipient,
  from.standsInFor?.agreement ?? null,
  from.partnership,
  from.purpose,
  from.rule,
  refusal.plan,
  refusal.held,
];
