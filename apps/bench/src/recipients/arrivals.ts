import type { ReportId } from '#core';
import type { Mark } from '../measure/rate-between.js';

/** A delivery that a recipient saw, at a moment in milliseconds. */
export interface Arrival {
  readonly reportId: ReportId;
  readonly at: number;
}

/** How many reports had reached all their recipients, each time one more had. */
export const completions = (
  arrivals: readonly Arrival[],
  recipientsOf: ReadonlyMap<ReportId, number>,
): readonly Mark[] => {
  const waiting = new Map(recipientsOf);
  const marks: Mark[] = [];
  for (const { reportId, at } of arrivals) {
    const left = (waiting.get(reportId) ?? 0) - 1;
    waiting.set(reportId, left);
    if (left === 0) marks.push({ at, done: marks.length + 1 });
  }
  return marks;
};

/** Milliseconds from the acknowledgement of a report to each of its deliveries; a delivery that came first counts as 0. */
export const latencies = (
  arrivals: readonly Arrival[],
  acknowledgedAt: ReadonlyMap<ReportId, number>,
): readonly number[] =>
  arrivals.flatMap(({ reportId, at }) => {
    const from = acknowledgedAt.get(reportId);
    return from === undefined ? [] : [Math.max(0, at - from)];
  });
