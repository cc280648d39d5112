import { termKey, type Term } from '#core';
import type { SealedFacts } from './sealed-facts.js';

/** The terms of a case with the mark of whom each is about, which lies sealed beside them; null once the case was destroyed. */
export const markedTerms = (
  terms: readonly Omit<Term, 'subject'>[],
  { marks }: Pick<SealedFacts, 'marks'>,
): readonly Term[] => terms.map((term) => ({ ...term, subject: marks[termKey(term)] ?? null }));
