import type { ExcludedWindow } from './duration.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** A part of the day, in milliseconds of the local wall clock since midnight; half open. */
export type DayPart = readonly [from: number, to: number];

const WHOLE_DAY: readonly DayPart[] = [[0, DAY]];

/** The parts of each day that count, in order; a window that cannot be read excludes nothing (see `durationFaults`). */
export const countedHours = (windows: readonly ExcludedWindow[] | undefined): readonly DayPart[] => {
  if (windows === undefined || windows.length === 0) return WHOLE_DAY;
  let hours = known.get(windows);
  if (hours === undefined) known.set(windows, (hours = without(windows)));
  return hours;
};

// Windows are the rulebook's and read once.
const known = new WeakMap<readonly ExcludedWindow[], readonly DayPart[]>();

const without = (windows: readonly ExcludedWindow[]): readonly DayPart[] => {
  const counted: DayPart[] = [];
  let from = 0;
  for (const [start, end] of windows.flatMap(excludedParts).sort(([a], [b]) => a - b)) {
    if (start > from) counted.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < DAY) counted.push([from, DAY]);
  return counted;
};

const excludedParts = ([van, tot]: ExcludedWindow): readonly DayPart[] => {
  const from = timeOfDay(van);
  const to = timeOfDay(tot);
  if (from === null || to === null) return [];
  if (from <= to) return [[from, to]];
  return [
    [0, to],
    [from, DAY],
  ];
};

/** Milliseconds since midnight of a time written as `HH:MM` (24:00 is the end of the day), or null. */
export const timeOfDay = (text: string): number | null => {
  if (!/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text)) return null;
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * MINUTE;
};
