import type { ReportId } from '../report/received-report.js';
import type { IndicatorFact } from './indicator-fact.js';

/** What counts now, oldest first, and by which report any version or double of it is known. */
export interface CurrentFacts {
  readonly facts: readonly IndicatorFact[];
  readonly rootOf: (id: ReportId) => ReportId;
}

/** Corrections in the place of what they correct, at its moment: the version that came last counts; what was withdrawn or is a double does not. */
export const currentFacts = (all: readonly IndicatorFact[]): CurrentFacts => {
  const inOrder = [...all].sort((a, b) => a.receivedAt - b.receivedAt || (a.reportId < b.reportId ? -1 : 1));
  const current = new Map<ReportId, IndicatorFact>();
  const roots = new Map<ReportId, ReportId>();
  for (const fact of inOrder) {
    const { reportId, original, tells } = fact;
    if (original !== null) roots.set(reportId, original);
    if (tells.tag === 'double') continue;
    if (original === null) current.set(reportId, fact);
    const first = original === null ? undefined : current.get(original);
    if (first !== undefined)
      current.set(first.reportId, { ...first, tells, refersTo: fact.refersTo ?? first.refersTo });
  }
  return {
    facts: [...current.values()].filter(({ tells }) => tells.tag !== 'withdrawn'),
    rootOf: (id) => roots.get(id) ?? id,
  };
};
