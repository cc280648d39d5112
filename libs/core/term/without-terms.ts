import type { CaseState } from '../case/case-state.js';
import type { ValidReport } from '../report/report.js';
import { endedTerm } from './term.js';
import type { Term } from './term.js';

/** A case without the terms that fall away because a report, or somebody's copy of it, is withdrawn; and those terms. */
export const withoutTerms = (
  state: CaseState,
  fallsAway: (term: Term) => boolean,
  by: ValidReport,
): { readonly caseAfter: CaseState; readonly fallen: readonly Term[] } => ({
  caseAfter: { ...state, terms: state.terms.filter((term) => !fallsAway(term)) },
  fallen: state.terms.filter(fallsAway).map((term) => endedTerm(term, 'vervallen', by.receivedAt, by.id)),
});
