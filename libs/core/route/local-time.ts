import type { Instant } from '../report/instant.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;

/** A moment on the wall clock of Europe/Amsterdam. */
export interface LocalTime {
  /** Days since 1970-01-01 on the local calendar. */
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since local midnight. */
  readonly minute: number;
}

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

// The zone's offset only changes on whole hours, and formatting costs microseconds: remember it per hour.
const offsets = new Map<number, number>();

const offsetAt = (instant: Instant): number => {
  const hour = Math.floor(instant / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    formatter.formatToParts(hour * HOUR).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  const offset = local - hour * HOUR;
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
};

/** The local date and time of an instant. */
export const localTime = (instant: Instant): LocalTime => {
  const local = instant + offsetAt(instant);
  const day = Math.floor(local / DAY);
  return { day, weekday: (day + 3) % 7, minute: Math.floor((local - day * DAY) / MINUTE) };
};

/** The local calendar date of an instant as `YYYY-MM-DD`. */
export const localDate = (instant: Instant): string =>
  new Date(instant + offsetAt(instant)).toISOString().slice(0, 10);

/** The first instant at which the local wall clock shows this day and minute; a minute skipped in spring is the jump itself. */
export const instantOf = (day: number, minute: number): Instant => {
  const local = day * DAY + minute * MINUTE;
  const early = local - offsetAt(local - 2 * HOUR);
  return localTime(early).day === day && localTime(early).minute === minute ? early : local - offsetAt(local);
};
