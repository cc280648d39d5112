import type { Rulebook } from '../rulebook/rulebook.js';
import type { TermRule } from '../rulebook/term-rule.js';
import type { CurrentReport } from './current-report.js';
import { isOfTable } from './is-of-table.js';

/** A report that may start a term which another kind of report meets. */
export interface Awaiting {
  readonly rule: TermRule;
  readonly report: CurrentReport;
  /** The kind that is awaited: of several the first that the rule names. */
  readonly kind: string;
}

/** Of each such term the newest report that may start it. */
export const awaitingIn = (rulebook: Rulebook, reports: readonly CurrentReport[]): readonly Awaiting[] => {
  const found = new Map<string, Awaiting>();
  for (const report of reports) {
    if (report.isSignal || !isOfTable(report)) continue;
    for (const rule of rulebook.termsStartedBy.get(report.kind) ?? []) {
      const [kind] = [...rule.ends].find(([by, ends]) => by !== report.kind && ends.some(isMet)) ?? [];
      if (rule.per === null && kind !== undefined) found.set(rule.code, { rule, report, kind });
    }
  }
  return [...found.values()];
};

const isMet = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'gehaald';
