import type { Rulebook } from './rulebook.js';

/** A purpose as the rulebook calls it; one that this version does not know, as its code. */
export const nameOfPurpose = ({ document }: Pick<Rulebook, 'document'>, code: string): string =>
  document.doelen.find((one) => one.code === code)?.naam ?? code;
