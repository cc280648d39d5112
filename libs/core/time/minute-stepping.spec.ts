import { describe, expect, it } from '@jest/globals';
import { seededChance } from '#testing';
import { clockParts } from './clock-parts.js';
import { countedBetween } from './counted-between.js';
import type { Duration, ExcludedWindow } from './duration.js';
import { endOf } from './end-of.js';
import { startOfRemaining } from './start-of-remaining.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = Date.UTC(2026, 0, 1);
const HOURS = 3 * 366 * 24;
const STARTS = 100_000;

// The reference knows nothing of periods, days or intervals: only what the wall clock shows, minute by minute.
const zone = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
const offsets = Int32Array.from(
  { length: HOURS },
  (_, hour) => Number(zone.format(FIRST + hour * HOUR).slice(-6, -3)) * 60,
);
const CHANGES = [...offsets.keys()].filter((hour) => hour > 0 && offsets[hour] !== offsets[hour - 1]);

const chance = seededChance(20261126);
const below = (count: number): number => Math.floor(chance() * count);
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

interface Excluded {
  readonly windows: readonly ExcludedWindow[];
  /** 1 for each minute of the wall clock that does not count. */
  readonly minutes: Uint8Array;
}

const someWindows = (): Excluded => {
  for (;;) {
    // Whole quarters meet the hours at which the clocks change; the legal night is one of them.
    const windows = Array.from({ length: below(4) }, (): readonly [number, number] =>
      chance() < 0.2 ? [0, 540] : [below(96) * 15, chance() < 0.5 ? below(97) * 15 : below(1_441)],
    ).filter(([from, to]) => from !== to);
    const minutes = new Uint8Array(1_440);
    for (const [from, to] of windows)
      for (let minute = 0; minute < 1_440; minute += 1)
        if (from < to ? minute >= from && minute < to : minute >= from || minute < to) minutes[minute] = 1;
    const counted = minutes.filter((excluded) => excluded === 0).length;
    if (counted >= 240) return { windows: windows.map(([from, to]) => [clock(from), clock(to)]), minutes };
  }
};

const stepped = (start: number, length: number, minutes: Uint8Array): number => {
  let left = length;
  let minute = Math.floor((start - FIRST) / MINUTE);
  // What is left of the first minute; from there on whole ones.
  let rest = FIRST + (minute + 1) * MINUTE - start;
  for (; ; minute += 1, rest = MINUTE) {
    const wall = (minute + (offsets[(minute / 60) | 0] ?? 0)) % 1_440;
    if (minutes[wall] !== 0) continue;
    if (rest >= left) return FIRST + (minute + 1) * MINUTE - rest + left;
    left -= rest;
  }
};

const someStart = (): number => {
  if (chance() < 0.5) return FIRST + below((HOURS - 60 * 24) * HOUR);
  const change = FIRST + (CHANGES[below(CHANGES.length)] ?? 0) * HOUR;
  const start = change + below(36 * HOUR) - 24 * HOUR;
  return chance() < 0.5 ? start : Math.floor(start / (15 * MINUTE)) * 15 * MINUTE;
};

const settings = Array.from({ length: 500 }, someWindows);
const cases = Array.from({ length: STARTS }, () => {
  const { windows, minutes } = settings[below(settings.length)] as Excluded;
  const duration: Duration =
    chance() < 0.5
      ? { aantal: below(13), eenheid: 'uren', uitgezonderd: windows }
      : { aantal: below(721), eenheid: 'minuten', uitgezonderd: windows };
  const length = duration.aantal * (duration.eenheid === 'uren' ? HOUR : MINUTE);
  return { start: someStart(), duration, length, windows, minutes };
});
const told = ({ start, duration }: (typeof cases)[number]): string =>
  `${new Date(start).toISOString()} ${JSON.stringify(duration)}`;

describe('the end of a term in hours or minutes', () => {
  it('meets the changes of the clocks and every kind of window', () => {
    expect(CHANGES).toHaveLength(6);
    expect(settings.some(({ windows }) => windows.length === 0)).toBe(true);
    expect(settings.some(({ windows }) => windows.some(([van, tot]) => van > tot))).toBe(true);
    expect(settings.some(({ windows }) => windows.some(([, tot]) => tot === '24:00'))).toBe(true);
  });

  it(`is where stepping minute by minute ends, from ${STARTS} random starts`, () => {
    const wrong = cases.filter(
      ({ start, duration, length, minutes }) =>
        endOf(start, duration) !== (length === 0 ? start : stepped(start, length, minutes)),
    );
    expect(wrong.map(told).slice(0, 5)).toEqual([]);
  });

  it('is the first instant at which its length has been counted, and counts back to its last start', () => {
    const wrong = cases.filter(({ start, duration, length, windows }) => {
      const end = endOf(start, duration);
      const last = startOfRemaining(end, duration);
      return !(
        countedBetween(start, end, windows) === length &&
        (length === 0 || countedBetween(start, end - 1, windows) === length - 1) &&
        last >= start &&
        countedBetween(last, end, windows) === length &&
        (length === 0 || countedBetween(last + 1, end, windows) === length - 1) &&
        endOf(last, duration) === end
      );
    });
    expect(wrong.map(told).slice(0, 5)).toEqual([]);
  });

  it('splits its clock into parts that join, take turns and add up', () => {
    const wrong = cases.filter(({ start, duration, length, windows }) => {
      const end = endOf(start, duration);
      const parts = clockParts(start, end, windows);
      const joined = parts.every(
        ({ van, tot, telt }, n) =>
          tot > van && van === (parts[n - 1]?.tot ?? start) && telt !== parts[n - 1]?.telt,
      );
      const sum = parts.reduce((total, { van, tot, telt }) => (telt ? total + tot - van : total), 0);
      return !(joined && sum === length && (parts.at(-1)?.tot ?? start) === end);
    });
    expect(wrong.map(told).slice(0, 5)).toEqual([]);
  });
});
