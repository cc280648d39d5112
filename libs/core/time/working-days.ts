import { dateOfDay, dayOfDate, weekdayOn } from './local-time.js';

/**
 * Monday to Friday, without the national holidays: New Year, Easter, Koningsdag, Ascension, Whitsun, Christmas.
 * `day` counts local calendar days since 1970-01-01.
 */
export const isWorkingDay = (day: number): boolean => weekdayOn(day) < 5 && !isHoliday(day);

/** A national holiday, also when it falls in the weekend, such as Easter Sunday. */
export const isHoliday = (day: number): boolean => {
  // Nearly always asked of the same day as the last time.
  if (day !== latest.day) latest = { day, isHoliday: holidaysOf(dateOfDay(day).year).has(day) };
  return latest.isHoliday;
};

let latest = { day: -1, isHoliday: false };

/** So many working days after a day: the first is the next one that is. None: the day itself. */
export const workingDayAfter = (day: number, count: number): number => counted(day, count, 1);

/** So many working days before a day. */
export const workingDayBefore = (day: number, count: number): number => counted(day, count, -1);

const counted = (start: number, count: number, step: 1 | -1): number => {
  let day = start;
  for (let left = count; left > 0;) {
    day += step;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};

const known = new Map<number, ReadonlySet<number>>();

const holidaysOf = (year: number): ReadonlySet<number> => {
  let holidays = known.get(year);
  if (holidays === undefined) known.set(year, (holidays = holidaysIn(year)));
  return holidays;
};

const holidaysIn = (year: number): ReadonlySet<number> => {
  const easter = easterOf(year);
  return new Set([
    dayOfDate(year, 1, 1),
    easter,
    easter + 1,
    kingsDay(year),
    easter + 39,
    easter + 49,
    easter + 50,
    dayOfDate(year, 12, 25),
    dayOfDate(year, 12, 26),
  ]);
};

/** 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: number): number => {
  const day = dayOfDate(year, 4, 27);
  return weekdayOn(day) === 6 ? day - 1 : day;
};

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876). */
const easterOf = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return dayOfDate(year, month, (h - m + l + month + 19) % 32);
};
