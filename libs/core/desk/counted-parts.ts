import { toRfc3339 } from '../report/instant.js';
import type { Instant } from '../report/instant.js';
import { clockParts } from '../time/clock-parts.js';
import type { ExcludedWindow } from '../time/duration.js';
import type { CardClockPart } from './card.js';

/** More clocks than run at the same time; then it begins anew. */
const AT_MOST = 10_000;

/** The parts of a clock as they are served, remembered: every viewer of a case asks for the same ones. */
export const countedParts = (
  from: Instant,
  to: Instant,
  windows: readonly ExcludedWindow[],
): readonly CardClockPart[] => {
  let known = byWindows.get(windows);
  if (known === undefined) byWindows.set(windows, (known = new Map()));
  const key = `${from} ${to}`;
  let parts = known.get(key);
  if (parts === undefined) {
    if (known.size >= AT_MOST) known.clear();
    parts = clockParts(from, to, windows).map(({ van, tot, telt }) => ({
      van: toRfc3339(van),
      tot: toRfc3339(tot),
      telt,
    }));
    known.set(key, parts);
  }
  return parts;
};

const byWindows = new WeakMap<readonly ExcludedWindow[], Map<string, readonly CardClockPart[]>>();
