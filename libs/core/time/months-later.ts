import { dateOfDay, dayOfDate } from './local-time.js';

/** The same date so many months later (or, below zero, earlier), or the last of that month when it is shorter. */
export const monthsLater = (day: number, months: number): number => {
  const { year, month, date } = dateOfDay(day);
  const lastOfMonth = dateOfDay(dayOfDate(year, month + months + 1, 1) - 1).date;
  return dayOfDate(year, month + months, Math.min(date, lastOfMonth));
};
