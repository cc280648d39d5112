import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';

/** Whether a report of this kind meets a term. */
export const isMetBy = ({ ends }: TermRule, kind: string): boolean =>
  ends.get(kind)?.some(({ outcome }) => outcome === 'gehaald') === true;

/** The codes of the terms within which something must follow a report: started by the one kind, and met by the other. */
export const awaitedAfter = (rulebook: Rulebook, started: string, met: string): ReadonlySet<string> =>
  new Set(
    (rulebook.termsStartedBy.get(started) ?? []).filter((rule) => isMetBy(rule, met)).map(({ code }) => code),
  );

/** Whether it is the term within which who reported something must hear what became of it. */
export const isFeedbackTerm = (rule: TermRule): boolean =>
  rule.starts === null && isMetBy(rule, 'terugkoppeling');
