import type { Instant } from '../report/instant.js';
import { zonePeriodAt } from './zone-period.js';

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
  /** Milliseconds since local midnight. */
  readonly millisecond: number;
}

const offsetAt = (instant: Instant): number => zonePeriodAt(instant).offset;

/** The local date and time of an instant. */
export const localTime = (instant: Instant): LocalTime => {
  const local = instant + offsetAt(instant);
  const day = Math.floor(local / DAY);
  const millisecond = local - day * DAY;
  return { day, weekday: weekdayOn(day), minute: Math.floor(millisecond / MINUTE), millisecond };
};

/** The day of the week of a local calendar day; 0 is Monday. */
export const weekdayOn = (day: number): number => (day + 3) % 7;

/** The local calendar date of an instant as `YYYY-MM-DD`. */
export const localDate = (instant: Instant): string => {
  const day = Math.floor((instant + offsetAt(instant)) / DAY);
  if (day !== latest.day) latest = { day, date: new Date(day * DAY).toISOString().slice(0, 10) };
  return latest.date;
};

/** The local date and time of an instant as `YYYY-MM-DD hh:mm`, for people. */
export const localMoment = (instant: Instant): string => {
  const { minute } = localTime(instant);
  const digits = (count: number): string => String(count).padStart(2, '0');
  return `${localDate(instant)} ${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
};

// Nearly always asked of the same day as the last time.
let latest = { day: 0, date: '1970-01-01' };

/**
 * The first instant at which the local wall clock shows this day and minute (and milliseconds after it); a time skipped in
 * spring is as long after the jump.
 */
export const instantOf = (day: number, minute: number, milliseconds = 0): Instant => {
  const local = day * DAY + minute * MINUTE + milliseconds;
  // The offset of just before: the first pass in autumn, and in spring the clock as if it had not jumped.
  return local - offsetAt(local - 2 * HOUR);
};

/** The local calendar day (since 1970-01-01) of a date; `month` counts from 1, and 13 is January of the next year. */
export const dayOfDate = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / DAY;

/** The date of a local calendar day. */
export const dateOfDay = (
  day: number,
): { readonly year: number; readonly month: number; readonly date: number } => {
  const moment = new Date(day * DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
};
