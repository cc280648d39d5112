import type { Instant } from '#core';
import type { Meeting } from '../plan/regions.js';
import { DAY, HOUR, MINUTE, momentOn, wallAt, weekdayOf } from './dutch-time.js';

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The national holidays around the weeks that are played. */
const HOLIDAYS = new Set(
  [
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-03-28',
    '2027-03-29',
    '2027-04-27',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
  ].map(dayOf),
);
const SATURDAY = 6;

const isWorkingDay = (day: number): boolean =>
  weekdayOf(day) !== 0 && weekdayOf(day) !== SATURDAY && !HOLIDAYS.has(day);

/** Midnight at the end of the so manieth working day after the day of receipt. */
export const afterWorkingDays = (received: Instant, days: number): Instant => {
  let { day } = wallAt(received);
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return momentOn(day, 1_440);
};

/** The same time of day so many days later, or earlier. */
export const sameTime = (at: Instant, days: number): Instant => {
  const { day, hour } = wallAt(at);
  return momentOn(day + days, 60 * hour + Math.floor((at % HOUR) / MINUTE)) + (at % MINUTE);
};

/** Whether an office is open; its hours are minutes of a working day. */
export const isOfficeOpen = (at: Instant, [opens, closes]: readonly [number, number]): boolean => {
  const { day } = wallAt(at);
  return isWorkingDay(day) && at >= momentOn(day, opens) && at < momentOn(day, closes);
};

/** The opening on the last day before which an office is open; the moment itself when it is open then. */
export const onOfficeDay = (at: Instant, hours: readonly [number, number]): Instant => {
  if (isOfficeOpen(at, hours)) return at;
  const [opens] = hours;
  let before = wallAt(at).day;
  while (!isWorkingDay(before) || momentOn(before, opens) > at) before -= 1;
  return momentOn(before, opens);
};

const FIVE_IN_THE_AFTERNOON = 17 * 60;

/** By when the outcome is recorded of what came in then: at five on the day of the first meeting whose agenda is open. */
export const outcomeDue = (received: Instant, isUrgent: boolean, meeting: Meeting): Instant => {
  for (let { day } = wallAt(received); ; day += 1) {
    if (weekdayOf(day) !== meeting.day || HOLIDAYS.has(day)) continue;
    const closes = isUrgent ? momentOn(day, meeting.lateUntil) : momentOn(day - 1, meeting.closes);
    if (received < closes) return momentOn(day, FIVE_IN_THE_AFTERNOON);
  }
};
