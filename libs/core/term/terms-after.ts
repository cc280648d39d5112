import type { Rulebook } from '../rulebook/rulebook.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
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
  const known = new Set(before.map(termKey));
  const again = before.length > 0 && isLaterVersion(rulebook, start.report);
  const started = startedTerms(rulebook, start).filter(
    (term) => !known.has(termKey(term)) && !(again && before.some((one) => isOfSamePerson(one, term))),
  );
  return { ...openAndChanged(before, after, started), notes: [] };
};

/** Only a later version speaks of the same persons by the same marks: that of another report may be another person's. */
const isLaterVersion = ({ recognitions }: Rulebook, { contract, data }: TermStart['report']): boolean => {
  const version = recognitions.get(contract.kind)?.version ?? null;
  return version !== null && Number(valueAt(data, pointerSteps(version)) ?? 1) > 1;
};

/** The term of the same person, counted from the same moment, which an earlier version of the report told already. */
const isOfSamePerson = (one: Term, term: Term): boolean =>
  one.code === term.code &&
  one.subject !== null &&
  one.subject === term.subject &&
  one.partner === term.partner &&
  one.startsAt === term.startsAt &&
  one.dueAt === term.dueAt;
