import type { Instant } from '../report/instant.js';
import { countedHours } from './counted-hours.js';
import { dayStretchAt } from './day-stretch.js';
import type { ExcludedWindow } from './duration.js';

/** A stretch of a clock that counts, or does not. */
export interface ClockPart {
  readonly van: Instant;
  readonly tot: Instant;
  readonly telt: boolean;
}

/** The counted and excluded parts of a clock from one instant to another: in order, without gaps, each as long as it can be. */
export const clockParts = (
  from: Instant,
  to: Instant,
  windows: readonly ExcludedWindow[],
): readonly ClockPart[] => {
  const hours = countedHours(windows);
  const parts: ClockPart[] = [];
  for (let at = from; at < to;) {
    const stretch = dayStretchAt(at);
    const end = Math.min(to, stretch.to);
    for (const [opens, closes] of hours) {
      const van = Math.max(at, stretch.zero + opens);
      const tot = Math.min(end, stretch.zero + closes);
      if (tot <= van) continue;
      add(parts, { van: at, tot: van, telt: false });
      add(parts, { van, tot, telt: true });
      at = tot;
    }
    add(parts, { van: at, tot: end, telt: false });
    at = end;
  }
  return parts;
};

const add = (parts: ClockPart[], part: ClockPart): void => {
  if (part.tot <= part.van) return;
  const last = parts.at(-1);
  if (last?.telt === part.telt) parts[parts.length - 1] = { ...last, tot: part.tot };
  else parts.push(part);
};
