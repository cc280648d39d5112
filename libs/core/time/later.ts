import type { Instant } from '../report/instant.js';
import { dateOfDay, dayOfDate, instantOf, localTime } from './local-time.js';
import { isWorkingDay } from './working-days.js';

/** A length of time by the calendar of Europe/Amsterdam. */
export interface CalendarLength {
  readonly aantal: number;
  readonly eenheid: 'dagen' | 'werkdagen' | 'weken' | 'jaren';
}

/**
 * The end of a term that starts now. Days, weeks and years end at the same local time of day; working days count from the
 * day after and end at 24:00 of the last one (Algemene termijnenwet). 29 February plus a year is 28 February.
 */
export const later = (start: Instant, { aantal, eenheid }: CalendarLength): Instant => {
  const { day, millisecond } = localTime(start);
  switch (eenheid) {
    case 'dagen':
      return instantOf(day + aantal, 0, millisecond);
    case 'weken':
      return instantOf(day + 7 * aantal, 0, millisecond);
    case 'jaren':
      return instantOf(yearsLater(day, aantal), 0, millisecond);
    case 'werkdagen':
      return instantOf(lastWorkingDay(day, aantal) + 1, 0);
  }
};

const yearsLater = (day: number, years: number): number => {
  const { year, month, date } = dateOfDay(day);
  const lastOfMonth = dateOfDay(dayOfDate(year + years, month + 1, 1) - 1).date;
  return dayOfDate(year + years, month, Math.min(date, lastOfMonth));
};

const lastWorkingDay = (day: number, count: number): number => {
  let last = day;
  for (let counted = 0; counted < count;) {
    last += 1;
    if (isWorkingDay(last)) counted += 1;
  }
  return last;
};
