import { dayOfDate } from '../time/local-time.js';
import type { Weekday } from './rulebook-document.js';

/** In the order of their numbers: 0 is Monday. */
export const WEEKDAYS: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** The number of a day of the week. */
export const weekdayOf = (day: Weekday): number => WEEKDAYS.indexOf(day);

/** Minutes since local midnight of `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The local calendar day (since 1970-01-01) of `YYYY-MM-DD`. */
export const dayOf = (date: string): number =>
  dayOfDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
