import type { Json } from '#core';

/** How a value is classified where a schema tells: `x-categorie` and `x-gevoeligheid`, and whether it is one of a fixed list. */
export interface Classified {
  readonly category: string;
  readonly sensitivity: string;
  readonly values?: readonly Json[] | undefined;
}

/** The role and mark of a person within a report: without them nothing can be told apart, and they name nobody. */
const MARKS = 'rol';

/** Whether who only looks sees this value: a word of a fixed list that is not sensitive, or the mark of a person within a report. */
export const isOpen = ({ category, sensitivity, values }: Classified): boolean =>
  sensitivity === 'normaal' && (category === MARKS || values !== undefined);
