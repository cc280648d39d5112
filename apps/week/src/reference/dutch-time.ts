import type { Instant } from '#core';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a clock on a Dutch wall shows. */
export interface WallTime {
  /** Days since 1970-01-01 on the Dutch calendar. */
  readonly day: number;
  /** Sunday is 0. */
  readonly weekday: number;
  readonly hour: number;
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
});
const seen = new Map<number, WallTime>();

/** The wall shows the same hour all through an hour of the world's time, whatever summer time does. */
export const wallAt = (instant: Instant): WallTime => {
  const hourOfWorld = Math.floor(instant / HOUR);
  const known = seen.get(hourOfWorld);
  if (known !== undefined) return known;
  const parts = new Map(
    wall.formatToParts(hourOfWorld * HOUR).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  const day = Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
  const shown = { day, weekday: weekdayOf(day), hour: part('hour') };
  seen.set(hourOfWorld, shown);
  return shown;
};

export const weekdayOf = (day: number): number => (day + 4) % 7;

/** The moment at which a wall shows that minute of that day; minute 1440 is the next midnight. */
export const momentOn = (day: number, minute: number): Instant => {
  const [onDay, onMinute] = minute === 1_440 ? [day + 1, 0] : [day, minute];
  for (const ahead of [1, 2]) {
    const moment = onDay * DAY + onMinute * MINUTE - ahead * HOUR;
    const { day: shown, hour } = wallAt(moment);
    if (shown === onDay && hour === Math.floor(onMinute / 60)) return moment;
  }
  throw new Error(`geen klok wijst ${onMinute} minuten op dag ${onDay}`);
};
