import { describe, expect, it } from '@jest/globals';
import { localTime } from '../time/local-time.js';
import { isOpen, nextClosing, nextOpening } from './opening-hours.js';

const office = [{ weekdays: new Set([0, 1, 2, 3, 4]), from: 8 * 60 + 30, until: 17 * 60 }];
const at = (text: string) => Date.parse(text);

describe('opening hours', () => {
  it.each([
    ['2026-11-26T08:29:59+01:00', false],
    ['2026-11-26T08:30:00+01:00', true],
    ['2026-11-26T16:59:59+01:00', true],
    ['2026-11-26T17:00:00+01:00', false],
    ['2026-11-28T12:00:00+01:00', false],
    ['2026-07-01T08:30:00+02:00', true],
    ['2026-07-01T07:30:00+01:00', true],
  ])('are half open and local: %s → %s', (moment, open) => {
    expect(isOpen(office, at(moment))).toBe(open);
  });

  it('never close without hours', () => {
    expect(isOpen(null, at('2026-11-26T03:00:00+01:00'))).toBe(true);
  });

  it.each([
    ['2026-11-26T03:14:00+01:00', '2026-11-26T08:30:00+01:00'],
    ['2026-11-27T17:00:00+01:00', '2026-11-30T08:30:00+01:00'],
    ['2026-10-23T18:00:00+02:00', '2026-10-26T08:30:00+01:00'],
    ['2027-03-26T18:00:00+01:00', '2027-03-29T08:30:00+02:00'],
  ])('open next after %s at %s', (moment, opening) => {
    expect(nextOpening(office, at(moment))).toBe(at(opening));
  });

  it('close at the end of the day, or of the period that follows without a gap', () => {
    const halves = [
      { ...office[0]!, until: 12 * 60 },
      { ...office[0]!, from: 12 * 60 },
    ];
    for (const hours of [office, halves])
      expect(nextClosing(hours, at('2026-11-26T08:30:00+01:00'))).toBe(at('2026-11-26T17:00:00+01:00'));
    expect(nextClosing(null, at('2026-11-26T08:30:00+01:00'))).toBe(null);
  });
});

describe('local time', () => {
  it.each([
    ['2026-10-25T00:59:59Z', 2 * 60 + 59],
    ['2026-10-25T01:00:00Z', 2 * 60],
    ['2027-03-28T00:59:59Z', 1 * 60 + 59],
    ['2027-03-28T01:00:00Z', 3 * 60],
  ])('follows the clock changes: %s', (moment, minute) => {
    expect(localTime(at(moment)).minute).toBe(minute);
  });

  it('counts weekdays from Monday', () => {
    expect(localTime(at('2026-11-30T12:00:00+01:00')).weekday).toBe(0);
  });
});
