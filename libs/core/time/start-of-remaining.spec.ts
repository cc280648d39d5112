import { describe, expect, it } from '@jest/globals';
import type { Duration } from './duration.js';
import { endOf } from './end-of.js';
import { startOfRemaining } from './start-of-remaining.js';

const utc = (text: string): string => new Date(text).toISOString();
const start = (due: string, aantal: number, eenheid: Duration['eenheid']): string =>
  new Date(startOfRemaining(Date.parse(due), { aantal, eenheid })).toISOString();

describe('the start of what remains of a term', () => {
  it.each<[string, number, Duration['eenheid'], string]>([
    ['2026-10-26T12:00+01:00', 1, 'dagen', '2026-10-25T12:00+01:00'],
    ['2026-10-25T12:00+01:00', 1, 'dagen', '2026-10-24T12:00+02:00'],
    ['2026-10-25T12:00+01:00', 24, 'uren', '2026-10-24T13:00+02:00'],
    ['2027-03-28T12:00+02:00', 1, 'weken', '2027-03-21T12:00+01:00'],
    ['2027-03-29T02:30+02:00', 1, 'dagen', '2027-03-28T03:30+02:00'],
    ['2026-10-26T02:30+01:00', 1, 'dagen', '2026-10-25T02:30+02:00'],
    ['2027-03-31T10:00+02:00', 1, 'maanden', '2027-02-28T10:00+01:00'],
    ['2027-01-15T10:00+01:00', 13, 'maanden', '2025-12-15T10:00+01:00'],
    ['2028-02-29T10:00+01:00', 1, 'jaren', '2027-02-28T10:00+01:00'],
    ['2027-02-28T10:00+01:00', 30, 'minuten', '2027-02-28T09:30+01:00'],
    ['2027-02-28T10:00+01:00', 0, 'werkdagen', '2027-02-28T10:00+01:00'],
  ])('is as long before its end: %s - %i %s', (due, count, unit, expected) => {
    expect(start(due, count, unit)).toBe(utc(expected));
  });

  it.each([
    ['the end of a Friday', '2026-12-19T00:00+01:00', 1, '2026-12-18T00:00+01:00'],
    ['the end of a Monday, not before the weekend', '2026-12-22T00:00+01:00', 1, '2026-12-21T00:00+01:00'],
    ['two days, over the weekend', '2026-12-22T00:00+01:00', 2, '2026-12-18T00:00+01:00'],
    ['over Christmas', '2026-12-29T00:00+01:00', 2, '2026-12-24T00:00+01:00'],
    ['within a day, which is no whole one', '2026-12-23T17:00+01:00', 2, '2026-12-21T00:00+01:00'],
  ])('leaves that many whole working days: %s', (_, due, count, expected) => {
    expect(start(due, count, 'werkdagen')).toBe(utc(expected));
  });

  it('is the last moment before which the term of working days would end as it does', () => {
    const due = Date.parse('2026-12-29T00:00+01:00');
    for (let aantal = 1; aantal <= 30; aantal += 1) {
      const moment = startOfRemaining(due, { aantal, eenheid: 'werkdagen' });
      expect(endOf(moment - 1, { aantal, eenheid: 'werkdagen' })).toBe(due);
      expect(endOf(moment, { aantal, eenheid: 'werkdagen' })).toBeGreaterThan(due);
    }
  });
});
