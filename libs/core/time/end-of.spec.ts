import { describe, expect, it } from '@jest/globals';
import type { Duration } from './duration.js';
import { endOf } from './end-of.js';

const end = (start: string, aantal: number, eenheid: Duration['eenheid']): string =>
  new Date(endOf(Date.parse(start), { aantal, eenheid })).toISOString();
const at = (text: string): string => new Date(text).toISOString();

describe('a term by the calendar', () => {
  it.each<[string, number, Duration['eenheid'], string]>([
    ['2026-11-26T03:14:00+01:00', 4, 'weken', '2026-12-24T03:14:00+01:00'],
    ['2026-12-12T18:45:00+01:00', 4, 'weken', '2027-01-09T18:45:00+01:00'],
    ['2026-12-18T23:40:00+01:00', 10, 'dagen', '2026-12-28T23:40:00+01:00'],
    ['2026-10-20T12:00:00+02:00', 1, 'weken', '2026-10-27T12:00:00+01:00'],
    ['2027-02-03T10:30:00+01:00', 1, 'jaren', '2028-02-03T10:30:00+01:00'],
    ['2028-02-29T10:30:00+01:00', 1, 'jaren', '2029-02-28T10:30:00+01:00'],
  ])('keeps the local time of day: %s + %i %s', (start, count, unit, expected) => {
    expect(end(start, count, unit)).toBe(at(expected));
  });

  it.each([
    ['2026-11-26T03:14:00+01:00', '2026-12-04T00:00:00+01:00'],
    ['2026-11-30T11:30:00+01:00', '2026-12-08T00:00:00+01:00'],
    ['2026-12-12T18:45:00+01:00', '2026-12-19T00:00:00+01:00'],
    ['2027-01-19T13:31:00+01:00', '2027-01-27T00:00:00+01:00'],
  ])('of five working days ends at the end of the fifth: %s', (start, expected) => {
    expect(end(start, 5, 'werkdagen')).toBe(at(expected));
  });

  it.each([
    ['Christmas', '2026-12-24T12:00:00+01:00', '2026-12-29T00:00:00+01:00'],
    ['New Year', '2026-12-31T12:00:00+01:00', '2027-01-05T00:00:00+01:00'],
    ['Easter', '2027-03-26T12:00:00+01:00', '2027-03-31T00:00:00+02:00'],
    ['Koningsdag', '2027-04-26T12:00:00+02:00', '2027-04-29T00:00:00+02:00'],
    ['Ascension', '2027-05-05T12:00:00+02:00', '2027-05-08T00:00:00+02:00'],
    ['Whitsun', '2027-05-14T12:00:00+02:00', '2027-05-19T00:00:00+02:00'],
    ['Koningsdag on a Sunday, kept on Saturday', '2031-04-25T12:00:00+02:00', '2031-04-29T00:00:00+02:00'],
  ])('does not count %s', (_, start, expected) => {
    expect(end(start, 1, 'werkdagen')).toBe(at(expected));
  });
});
