import { describe, expect, it } from '@jest/globals';
import { dayOfDate } from './local-time.js';
import { isWorkingDay } from './working-days.js';

const dayOf = (year: number, monthAndDate: string): number =>
  dayOfDate(year, Number(monthAndDate.slice(0, 2)), Number(monthAndDate.slice(3)));

/** Per year: Easter Monday, Koningsdag, Ascension, Whit Monday; as published. */
const MOVABLE: readonly [number, readonly string[]][] = [
  [2024, ['04-01', '04-27', '05-09', '05-20']],
  [2025, ['04-21', '04-26', '05-29', '06-09']],
  [2026, ['04-06', '04-27', '05-14', '05-25']],
  [2027, ['03-29', '04-27', '05-06', '05-17']],
  [2028, ['04-17', '04-27', '05-25', '06-05']],
  [2029, ['04-02', '04-27', '05-10', '05-21']],
  [2030, ['04-22', '04-27', '05-30', '06-10']],
  [2031, ['04-14', '04-26', '05-22', '06-02']],
  [2032, ['03-29', '04-27', '05-06', '05-17']],
  [2033, ['04-18', '04-27', '05-26', '06-06']],
  [2038, ['04-26', '04-27', '06-03', '06-14']],
];

describe('the working days of a year', () => {
  it.each(MOVABLE)('%i: are Monday to Friday without the national holidays', (year, movable) => {
    const holidays = new Set(['01-01', ...movable, '12-25', '12-26'].map((date) => dayOf(year, date)));
    const wrong: number[] = [];
    for (let day = dayOf(year, '01-01'); day < dayOf(year + 1, '01-01'); day += 1) {
      const weekday = new Date(day * 86_400_000).getUTCDay();
      if (isWorkingDay(day) !== (weekday > 0 && weekday < 6 && !holidays.has(day))) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});
