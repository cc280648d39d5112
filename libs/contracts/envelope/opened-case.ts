import type { CaseState, Term } from '#core';
import { markedTerms } from './marked-terms.js';
import { readSealedFacts } from './sealed-facts.js';

/** A case without what lies sealed beside it. */
type ReadableCase = Omit<CaseState, 'secretAddresses' | 'terms'> & {
  readonly terms: readonly Omit<Term, 'subject'>[];
};

/** A case with what lay sealed beside it, opened with its key. */
export const openedCase = ({ terms, ...state }: ReadableCase, opened: Buffer | null): CaseState => {
  const sealed = readSealedFacts(opened);
  return {
    ...state,
    facts: { ...state.facts, ...sealed.facts },
    secretAddresses: sealed.secretAddresses,
    terms: markedTerms(terms, sealed),
  };
};
