import type { ReportStatus } from '../partner/answers.js';
import type { Expectation } from '../scenario/scenario.js';
import { recipientKey } from './recipient-key.js';

/** What differs in whom the sender sees named: as recipient, or as somebody who was thought of and got nothing. */
export const checkDistribution = (expected: Expectation, status: ReportStatus): readonly string[] => [
  ...differences(
    expected.ontvangers.map(({ ketenpartner, namens }) => recipientKey(ketenpartner, namens)),
    status.ontvangers.map(({ ketenpartner, namens }) => recipientKey(ketenpartner, namens)),
    'ontvanger',
  ),
  ...differences(
    expected.nietGedeeld,
    status.nietGedeeld.map(({ ketenpartner }) => ketenpartner),
    'niet gedeeld',
  ),
];

/**
 * Who should have the report by now and is not shown to the sender as such. A closed recipient may still wait, and what was
 * replaced before it was read says so.
 */
export const checkDelivered = (expected: Expectation, status: ReportStatus): readonly string[] => {
  const states = new Map(
    status.ontvangers.map(({ ketenpartner, namens, status: state }) => [
      recipientKey(ketenpartner, namens),
      state,
    ]),
  );
  return expected.ontvangers
    .filter(({ wachtTot }) => wachtTot === undefined)
    .map(
      ({ ketenpartner, namens, gelezen }) =>
        [recipientKey(ketenpartner, namens), gelezen === 'nooit' ? 'vervangen' : 'afgeleverd'] as const,
    )
    .filter(([recipient, state]) => states.has(recipient) && states.get(recipient) !== state)
    .map(
      ([recipient, state]) =>
        `${recipient}: de afzender ziet "${states.get(recipient) ?? ''}", verwacht "${state}"`,
    );
};

const differences = (
  expected: readonly string[],
  found: readonly string[],
  as: string,
): readonly string[] => [
  ...expected
    .filter((name) => !found.includes(name))
    .map((name) => `${name}: de afzender ziet hem niet als ${as}`),
  ...found
    .filter((name) => !expected.includes(name))
    .map((name) => `${name}: de afzender ziet hem onverwacht als ${as}`),
];
