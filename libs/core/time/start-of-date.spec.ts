import { describe, expect, it } from '@jest/globals';
import { startOfDate } from './start-of-date.js';

describe('A local date begins', () => {
  it.each([
    ['2027-02-03', '2027-02-03T00:00:00+01:00'],
    ['2027-07-01', '2027-07-01T00:00:00+02:00'],
    ['2027-03-28', '2027-03-28T00:00:00+01:00'],
    ['2028-02-29', '2028-02-29T00:00:00+01:00'],
  ])('%s at local midnight', (date, at) => {
    expect(startOfDate(date)).toBe(Date.parse(at));
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-2-3', '03-02-2027', '2027-02-03T00:00:00Z', ''])(
    'never when there is no such date: %s',
    (date) => {
      expect(startOfDate(date)).toBeNull();
    },
  );
});
