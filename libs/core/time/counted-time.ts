import type { Instant } from '../report/instant.js';
import type { DayPart } from './counted-hours.js';
import { dayStretchAt } from './day-stretch.js';

/** The first instant at which this much counted time has passed; without any hour that counts: never (Infinity). */
export const afterCounted = (start: Instant, milliseconds: number, hours: readonly DayPart[]): Instant => {
  if (milliseconds <= 0) return start;
  if (hours.length === 0) return Infinity;
  let left = milliseconds;
  for (let at = start; ;) {
    const { to, zero } = dayStretchAt(at);
    for (const [opens, closes] of hours) {
      const from = Math.max(at, zero + opens);
      const counted = Math.min(to, zero + closes) - from;
      if (counted >= left) return from + left;
      if (counted > 0) left -= counted;
    }
    at = to;
  }
};

/** The last instant from which this much counted time remains; without any hour that counts: never (-Infinity). */
export const beforeCounted = (end: Instant, milliseconds: number, hours: readonly DayPart[]): Instant => {
  if (milliseconds <= 0) return end;
  if (hours.length === 0) return -Infinity;
  let left = milliseconds;
  for (let at = end; ;) {
    const { from, zero } = dayStretchAt(at - 1);
    for (let n = hours.length - 1; n >= 0; n -= 1) {
      const [opens, closes] = hours[n] as DayPart;
      const to = Math.min(at, zero + closes);
      const counted = to - Math.max(from, zero + opens);
      if (counted >= left) return to - left;
      if (counted > 0) left -= counted;
    }
    at = from;
  }
};
