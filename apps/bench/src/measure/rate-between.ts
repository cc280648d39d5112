/** How many reports were stored at a moment in milliseconds. */
export interface Mark {
  readonly at: number;
  readonly done: number;
}

const RAMP_UP = 0.1;

/** The first mark at which a tenth of `count` was done: what lies before it is starting up. */
export const afterRampUp = <M extends Mark>(marks: readonly M[], count: number): M | undefined =>
  marks.find(({ done }) => done >= count * RAMP_UP);

/** Reports per second from a tenth of `count` to the end; NaN when that stretch cannot be seen in the marks. */
export const rateBetween = (marks: readonly Mark[], count: number): number => {
  const from = afterRampUp(marks, count);
  const to = marks.find(({ done }) => done >= count);
  if (from === undefined || to === undefined || to.at <= from.at) return Number.NaN;
  return ((to.done - from.done) / (to.at - from.at)) * 1_000;
};
