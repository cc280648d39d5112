import { describe, expect, it } from '@jest/globals';
import { dutchTime } from '../reports/dutch-time-text.js';
import { endAfter, leftUntil } from './counted-minutes.js';

const at = (text: string): number => Date.parse(text);

describe('counted minutes', () => {
  it.each([
    ['2026-12-01T22:00:00+01:00', 9, '2026-12-02T16:00:00+01:00'],
    ['2026-12-01T10:00:00+01:00', 9, '2026-12-01T19:00:00+01:00'],
    ['2026-12-01T20:00:00+01:00', 9, '2026-12-02T14:00:00+01:00'],
    ['2026-12-01T01:00:00+01:00', 9, '2026-12-01T18:00:00+01:00'],
    ['2026-12-01T23:30:00+01:00', 6, '2026-12-02T14:30:00+01:00'],
    ['2027-03-27T22:00:00+01:00', 9, '2027-03-28T16:00:00+02:00'],
    ['2026-10-24T22:00:00+02:00', 9, '2026-10-25T16:00:00+01:00'],
  ])('leave the night out: from %s %d hours to %s', (start, hours, end) => {
    expect(dutchTime(endAfter(at(start), hours))).toBe(end);
  });

  it('tell from when on so much is left, at the latest', () => {
    expect(dutchTime(leftUntil(at('2027-03-28T16:00:00+02:00'), 3))).toBe('2027-03-28T13:00:00+02:00');
    expect(dutchTime(leftUntil(at('2027-03-28T11:00:00+02:00'), 3))).toBe('2027-03-27T23:00:00+01:00');
    expect(dutchTime(leftUntil(at('2027-03-28T12:00:00+02:00'), 3))).toBe('2027-03-28T09:00:00+02:00');
  });
});
