import type { Klok } from '../api/desk.generated.js';
import { partsOf, type CountedPart } from './clock-now.js';

/** A stretch of the bar of a clock: how much of it, in percents, and what it is. */
export interface BarStretch {
  readonly percent: number;
  readonly is: 'used' | 'left' | 'not-counted';
}

/** A clock as a bar from its start to its end: what was used, what is left, and what does not count. */
export const barOf = (clock: Klok, now: number): readonly BarStretch[] => {
  const parts = partsOf(clock);
  const whole = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return parts
    .flatMap((part) => stretchesOf(part, now))
    .filter(({ length }) => length > 0)
    .map(({ length, is }) => ({ percent: (length / whole) * 100, is }));
};

const stretchesOf = (
  { from, to, counts }: CountedPart,
  now: number,
): readonly { readonly length: number; readonly is: BarStretch['is'] }[] => {
  if (!counts) return [{ length: to - from, is: 'not-counted' }];
  const turn = Math.min(Math.max(now, from), to);
  return [
    { length: turn - from, is: 'used' },
    { length: to - turn, is: 'left' },
  ];
};
