import type { Instant } from '../report/instant.js';
import { instantOf, localTime, weekdayOn } from '../time/local-time.js';
import { isHoliday } from '../time/working-days.js';

/** When somebody is there: a week that repeats, without the days on which it is closed. */
export interface OpeningHours {
  readonly periods: readonly OpeningPeriod[];
  readonly closed: readonly ClosedDays[];
}

/**
 * Open from `from` (inclusive) to `until` (exclusive), in minutes of the local wall clock of the day it begins on; past 24:00 it
 * goes on into the next day. It belongs to the day it begins on: that one must be one of these weekdays (0 is Monday), and no
 * closing day, nor a national holiday unless `onHolidays`.
 */
export interface OpeningPeriod {
  readonly weekdays: ReadonlySet<number>;
  readonly from: number;
  readonly until: number;
  readonly onHolidays: boolean;
}

/** Local calendar days (since 1970-01-01), both included. */
export interface ClosedDays {
  readonly first: number;
  readonly last: number;
}

const DAY_MINUTES = 24 * 60;
const SUNDAY = 6;

/** Longer than any closing: what has not opened by then is looked at as if it opens then. */
const LOOKS_AHEAD_DAYS = 371;

/** Always open when there are no hours. */
export const isOpen = (hours: OpeningHours | null, at: Instant): boolean => {
  if (hours === null) return true;
  const { day, weekday, minute } = localTime(at);
  // The clock changes on Sundays: then minutes of the wall clock may come twice or never.
  if (weekday === SUNDAY) return isOpenAt(hours, day, at);
  for (const period of hours.periods) {
    if (minute >= period.from && minute < period.until && isOn(hours, period, day)) return true;
    if (minute < period.until - DAY_MINUTES && isOn(hours, period, day - 1)) return true;
  }
  return false;
};

/** When an open partner closes; null when it never does. */
export const nextClosing = (hours: OpeningHours | null, at: Instant): Instant | null => {
  if (hours === null) return null;
  const today = localTime(at).day;
  for (let day = today - 1; day <= today + LOOKS_AHEAD_DAYS; day += 1) {
    let soonest: Instant | null = null;
    for (const period of hours.periods) {
      if (!isOn(hours, period, day)) continue;
      const end = instantOf(day, period.until);
      if (end > at && (soonest === null || end < soonest) && !isOpen(hours, end)) soonest = end;
    }
    if (soonest !== null) return soonest;
  }
  return null;
};

/** When a closed partner opens again; a year later at the latest, so that nothing waits or stands in without an end. */
export const nextOpening = (hours: OpeningHours, at: Instant): Instant => {
  const today = localTime(at).day;
  for (let day = today; day <= today + LOOKS_AHEAD_DAYS; day += 1) {
    const opening = firstOpening(hours, day, (moment) => moment > at);
    if (opening !== null) return opening;
  }
  return instantOf(today + LOOKS_AHEAD_DAYS, 0);
};

/**
 * The opening of the last local day on which the office opened before `at`, or at it: where a reminder for a closed office moves
 * to. Without hours, or closed all year, the moment itself.
 */
export const lastOpeningBefore = (hours: OpeningHours | null, at: Instant): Instant => {
  if (hours === null) return at;
  const today = localTime(at).day;
  for (let day = today; day >= today - LOOKS_AHEAD_DAYS; day -= 1) {
    const opening = firstOpening(hours, day, (moment) => moment <= at);
    if (opening !== null) return opening;
  }
  return at;
};

const firstOpening = (
  hours: OpeningHours,
  day: number,
  counts: (moment: Instant) => boolean,
): Instant | null => {
  let first: Instant | null = null;
  for (const period of hours.periods) {
    if (!isOn(hours, period, day)) continue;
    const opening = instantOf(day, period.from);
    if (counts(opening) && (first === null || opening < first)) first = opening;
  }
  return first;
};

const isOpenAt = (hours: OpeningHours, today: number, at: Instant): boolean =>
  hours.periods.some((period) =>
    [today - 1, today].some(
      (day) =>
        isOn(hours, period, day) && at >= instantOf(day, period.from) && at < instantOf(day, period.until),
    ),
  );

const isOn = (hours: OpeningHours, { weekdays, onHolidays }: OpeningPeriod, day: number): boolean => {
  if (!weekdays.has(weekdayOn(day))) return false;
  for (const { first, last } of hours.closed) if (day >= first && day <= last) return false;
  return onHolidays || !isHoliday(day);
};
