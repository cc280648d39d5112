import type { OutcomeCount } from './redelivery-outcome.js';
import { outcomeSentence } from './redelivery-outcome.js';

/** A plan in one or two sentences: how many, how many not, and why. */
export const planSentence = (toDo: number, skipped: readonly OutcomeCount[]): string => {
  const begin =
    toDo === 0
      ? 'Er is niets om opnieuw af te leveren.'
      : toDo === 1
        ? '1 bericht wordt opnieuw afgeleverd.'
        : `${counted(toDo)} berichten worden opnieuw afgeleverd.`;
  return [begin, ...skipped.map(skippedSentence)].join(' ');
};

const skippedSentence = ({ outcome, count }: OutcomeCount): string =>
  `${counted(count)} ${count === 1 ? 'wordt' : 'worden'} overgeslagen: ${outcomeSentence(outcome)}.`;

/** A number as Dutch readers write it. */
const counted = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');
