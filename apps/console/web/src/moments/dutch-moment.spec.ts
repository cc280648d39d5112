import { describe, expect, it } from '@jest/globals';
import { dutchMoment } from './dutch-moment.js';

describe('a day and a time as they are filled in', () => {
  it.each([
    ['2026-12-15', '10:00', '2026-12-15T09:00:00.000Z'],
    ['2026-07-15', '10:00', '2026-07-15T08:00:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s %s are a moment in Dutch time', (day, time, moment) => {
    expect(dutchMoment(day, time)).toBe(moment);
  });

  it.each([
    ['2027-03-28', '02:30'],
    ['2026-02-30', '10:00'],
    ['', '10:00'],
    ['', ''],
    ['2026-12-15', ''],
  ])('%s %s are none when the clock never shows them', (day, time) => {
    expect(dutchMoment(day, time)).toBeNull();
  });
});
