import type { Term } from './term.js';

/** The open terms of a case after a report, and those that are new, changed or ended by it. */
export interface TermsAfter {
  readonly open: readonly Term[];
  readonly changed: readonly Term[];
  /** What the sender is told of it. */
  readonly notes: readonly string[];
}

/** The terms of a case as each of them became, in the same order, and what started. */
export const openAndChanged = (
  before: readonly Term[],
  after: readonly Term[],
  started: readonly Term[],
): Omit<TermsAfter, 'notes'> => ({
  open: [...after, ...started].filter(({ end }) => end === null),
  changed: [...after.filter((term, n) => term !== before[n]), ...started],
});
