import type { Rulebook } from '../rulebook/rulebook.js';
import { afterReport } from './after-report.js';
import { openAndChanged } from './open-and-changed.js';
import type { TermsAfter } from './open-and-changed.js';
import { startedTerms } from './started-terms.js';
import type { TermStart } from './started-terms.js';
import { TERM_REPORT, termKey } from './term.js';
import type { Term } from './term.js';
import { told } from './told-term.js';

/** What a report does to the terms of its case: it ends some, starts some, and may change what is reported next of the others. */
export const termsAfter = (rulebook: Rulebook, before: readonly Term[], start: TermStart): TermsAfter => {
  const { contract } = start.report;
  const stood = contract.kind === TERM_REPORT ? told(rulebook, before, start) : before;
  const after = stood.map((term) => afterReport(rulebook, term, start));
  const started = startedTerms(rulebook, start).filter((term) => !before.some((one) => isSame(one, term)));
  return { ...openAndChanged(before, after, started), notes: [] };
};

/** The same term; or that of the same person, counted from the same moment, which an earlier report of the case told already. */
const isSame = (one: Term, term: Term): boolean =>
  termKey(one) === termKey(term) ||
  (one.code === term.code &&
    one.subject !== null &&
    one.subject === term.subject &&
    one.partner === term.partner &&
    one.startsAt === term.startsAt &&
    one.dueAt === term.dueAt);
