import type { Candidate, Outcome } from '#core';

/** Where the report lies in the log. */
export interface LogPlace {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/**
 * What is proven of one report, as the text whose hash the next record of its partition holds: what came in (keyed digest),
 * from whom, what was decided for each recipient under which rulebook. Holds no person data. Partnership and purpose of a
 * decision follow from the routing rule it names. Lists are used instead of names where a record has many of the same.
 */
export const evidenceRecord = (
  outcome: Outcome,
  { topic, partition, offset }: LogPlace,
  rulebook: string,
  digest: string,
  previous: string | null,
): string => {
  const { id, partner, receivedAt } = outcome.received;
  return JSON.stringify({
    versie: 1,
    plaats: [topic, partition, offset],
    bericht: id,
    afzender: partner,
    ontvangen: receivedAt,
    vingerafdruk: digest,
    regelset: rulebook,
    ...decided(outcome),
    vorige: previous,
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
        gedeeld: outcome.deliveries.map(({ to, decision: { plan, held, persons } }) => [
          ...recipientOf(to),
          plan,
          held,
          ...persons,
        ]),
        nietGedeeld: outcome.withheld.map(({ from, refusal: { plan, held } }) => [
          ...recipientOf(from),
          plan,
          held,
        ]),
      };
  }
};

const recipientOf = ({ recipient, standsInFor, rule }: Candidate) => [
  recipient,
  standsInFor?.agreement ?? '',
  rule,
];
