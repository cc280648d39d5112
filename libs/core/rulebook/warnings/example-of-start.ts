import type { Example } from '../finding.js';
import type { PlacedTerm } from '../terms-in.js';
import type { Inquiry } from './inquiry.js';

/** A report with which a term starts, as far as anything can start it. */
export const exampleOfStart = (inquiry: Inquiry, { starters }: PlacedTerm): Example => {
  const [first] = starters.filter(({ about, als }) => !inquiry.never(als, about));
  return first === undefined ? {} : inquiry.example(first.als, first.about);
};
