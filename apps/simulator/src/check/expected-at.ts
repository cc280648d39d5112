import type { Expectation, ExpectedRecipient } from '../scenario/scenario.js';

/** When one looks: while the row is played, or when the scenario is over and everybody reads who will. */
export type Moment = 'nu' | 'aan het eind';

/** Who must have a delivery by then: who does not read its feed has it later, or never when something took its place. */
export const expectedAt = ({ ontvangers }: Expectation, when: Moment): readonly ExpectedRecipient[] =>
  ontvangers.filter(
    ({ gelezen }) => gelezen === undefined || (when === 'aan het eind' && gelezen === 'later'),
  );
