import type { Klok } from '../api/desk.generated.js';
import { partsOf } from './clock-now.js';

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
    .flatMap(({ from, to, counts }) => {
      const turn = Math.min(Math.max(now, from), to);
      return counts
        ? [
            { length: turn - from, is: 'used' as const },
            { length: to - turn, is: 'left' as const },
          ]
        : [{ length: to - from, is: 'not-counted' as const }];
    })
    .filter(({ length }) => length > 0)
    .map(({ length, is }) => ({ percent: (length / whole) * 100, is }));
};
