import type { TermRule } from '../rulebook/term-rule.js';
import type { TermStart } from './started-terms.js';
import type { Term } from './term.js';

/**
 * The term that a follow-up goes on from: one that has not ended yet when the report is received; or, when the report is corrected, the
 * follow-up itself, which took its place.
 */
export const formerTerm = (
  { code, after }: TermRule,
  { running, report }: Pick<TermStart, 'running' | 'report'>,
): Term | null =>
  running.find((term) => term.code === code && term.reportId === report.id) ??
  running.find((term) => after?.codes.has(term.code) === true && term.dueAt > report.receivedAt) ??
  null;
