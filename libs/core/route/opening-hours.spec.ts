import { describe, expect, it } from '@jest/globals';
import { compileHours } from '../rulebook/compile-hours.js';
import type { ClosingDocument, OpeningDocument, Weekday } from '../rulebook/rulebook-document.js';
import { localTime } from '../time/local-time.js';
import { isOpen, lastOpeningBefore, nextClosing, nextOpening } from './opening-hours.js';
import type { OpeningHours } from './opening-hours.js';

const WEEK: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr'];
const EVERY_DAY: readonly Weekday[] = [...WEEK, 'za', 'zo'];
const hoursOf = (
  periods: readonly OpeningDocument[],
  closed: readonly ClosingDocument[] = [],
): OpeningHours => {
  const hours = compileHours(periods, closed);
  if (hours === null) throw new Error('no hours');
  return hours;
};
const closing = (van: string, tot: string): ClosingDocument => ({ van, tot, omschrijving: 'gesloten' });
const office = hoursOf([{ dagen: WEEK, van: '08:30', tot: '17:00' }]);
const desk = hoursOf([{ dagen: EVERY_DAY, van: '08:00', tot: '22:00', ookOpFeestdagen: true }]);
const station = hoursOf([{ dagen: WEEK, van: '13:00', tot: '22:00' }]);
const nights = hoursOf([{ dagen: EVERY_DAY, van: '22:00', tot: '06:00' }]);
const wholeDays = hoursOf([{ dagen: EVERY_DAY, van: '00:00', tot: '24:00', ookOpFeestdagen: true }]);
const closingOffice = hoursOf(
  [{ dagen: WEEK, van: '08:00', tot: '18:00' }],
  [closing('2027-02-08', '2027-02-09')],
);
const shut = hoursOf([{ dagen: WEEK, van: '08:30', tot: '17:00' }], [closing('2025-01-01', '2029-12-31')]);
const at = (text: string) => Date.parse(text);

describe('opening hours', () => {
  it.each<[string, OpeningHours, string, boolean]>([
    ['an office before its opening', office, '2026-11-26T08:29:59.999+01:00', false],
    ['an office at its opening', office, '2026-11-26T08:30:00+01:00', true],
    ['an office in its last second', office, '2026-11-26T16:59:59.999+01:00', true],
    ['an office at its closing', office, '2026-11-26T17:00:00+01:00', false],
    ['an office at the weekend', office, '2026-11-28T12:00:00+01:00', false],
    ['an office in summer', office, '2026-07-01T08:30:00+02:00', true],
    ['an office in summer, in winter time', office, '2026-07-01T07:30:00+01:00', true],
    ['staff at the station, half a minute before they go', station, '2027-02-03T21:59:30+01:00', true],
    ['staff at the station, when they go', station, '2027-02-03T22:00:00+01:00', false],
    ['an office at Christmas', office, '2026-12-25T12:00:00+01:00', false],
    ['an office on Easter Monday', office, '2027-03-29T12:00:00+02:00', false],
    ['an office on the day that Koningsdag is kept', office, '2027-04-27T12:00:00+02:00', false],
    ['an office on Good Friday', office, '2027-03-26T12:00:00+01:00', true],
    ['a desk that is there on holidays too', desk, '2026-12-25T12:00:00+01:00', true],
    ['an office on the day before its own closing days', closingOffice, '2027-02-05T12:00:00+01:00', true],
    ['an office on its first closing day', closingOffice, '2027-02-08T12:00:00+01:00', false],
    ['an office on its last closing day', closingOffice, '2027-02-09T17:59:59+01:00', false],
    ['an office on the day after', closingOffice, '2027-02-10T08:00:00+01:00', true],
    ['a night service before midnight', nights, '2026-11-26T23:59:59+01:00', true],
    ['a night service after midnight', nights, '2026-11-27T00:00:00+01:00', true],
    ['a night service in its last second', nights, '2026-11-27T05:59:59+01:00', true],
    ['a night service in the morning', nights, '2026-11-27T06:00:00+01:00', false],
    ['the night that began before a holiday', nights, '2026-12-25T03:00:00+01:00', true],
    ['the night that begins on a holiday', nights, '2026-12-26T03:00:00+01:00', false],
    ['a day until 24:00', wholeDays, '2026-11-26T23:59:59.999+01:00', true],
    ['the same wall clock before the clock goes back', nights, '2026-10-25T02:30:00+02:00', true],
    ['the same wall clock after the clock went back', nights, '2026-10-25T02:30:00+01:00', true],
    ['a night service after the clock went back', nights, '2026-10-25T05:59:59+01:00', true],
    ['the morning after the clock went back', nights, '2026-10-25T06:00:00+01:00', false],
    ['the morning after the clock went forward', nights, '2027-03-28T06:00:00+02:00', false],
  ])('know whether it is open: %s', (_, hours, moment, open) => {
    expect(isOpen(hours, at(moment))).toBe(open);
  });

  it('open and close once in the night that the clock goes back', () => {
    const early = hoursOf([{ dagen: ['zo'], van: '02:15', tot: '02:45' }]);
    const quarters = Array.from({ length: 12 }, (_, n) => at('2026-10-25T01:00:00+02:00') + n * 15 * 60_000);
    expect(quarters.filter((moment) => isOpen(early, moment))).toEqual([
      at('2026-10-25T02:15:00+02:00'),
      at('2026-10-25T02:30:00+02:00'),
    ]);
  });

  it('never close without hours', () => {
    expect(isOpen(null, at('2026-11-26T03:00:00+01:00'))).toBe(true);
    expect(nextClosing(null, at('2026-11-26T08:30:00+01:00'))).toBe(null);
  });

  it.each<[OpeningHours, string, string]>([
    [office, '2026-11-26T03:14:00+01:00', '2026-11-26T08:30:00+01:00'],
    [office, '2026-11-27T17:00:00+01:00', '2026-11-30T08:30:00+01:00'],
    [office, '2026-10-23T18:00:00+02:00', '2026-10-26T08:30:00+01:00'],
    [office, '2026-12-24T17:00:00+01:00', '2026-12-28T08:30:00+01:00'],
    [office, '2027-03-26T18:00:00+01:00', '2027-03-30T08:30:00+02:00'],
    [closingOffice, '2027-02-05T18:00:00+01:00', '2027-02-10T08:00:00+01:00'],
    [nights, '2026-11-27T06:00:00+01:00', '2026-11-27T22:00:00+01:00'],
  ])('%#: open next after %s', (hours, moment, opening) => {
    expect(nextOpening(hours, at(moment))).toBe(at(opening));
  });

  it('that stay closed all year open a year later as far as anybody waits for it', () => {
    const from = at('2026-11-26T12:00:00+01:00');
    expect(nextOpening(shut, from)).toBe(at('2027-12-02T00:00:00+01:00'));
    expect(lastOpeningBefore(shut, from)).toBe(from);
  });

  it('close at the end of the day, or of the period that follows without a gap', () => {
    const halves = hoursOf([
      { dagen: WEEK, van: '08:30', tot: '12:00' },
      { dagen: WEEK, van: '12:00', tot: '17:00' },
    ]);
    for (const hours of [office, halves])
      expect(nextClosing(hours, at('2026-11-26T08:30:00+01:00'))).toBe(at('2026-11-26T17:00:00+01:00'));
  });

  it('close in the morning after a night, and never when each day ends where the next begins', () => {
    expect(nextClosing(nights, at('2026-11-27T03:00:00+01:00'))).toBe(at('2026-11-27T06:00:00+01:00'));
    expect(nextClosing(wholeDays, at('2026-11-27T03:00:00+01:00'))).toBe(null);
  });
});

describe('a reminder for a closed office', () => {
  it.each<[string, OpeningHours | null, string, string]>([
    ['at Christmas', office, '2026-12-25T23:40:00+01:00', '2026-12-24T08:30:00+01:00'],
    ['on closing days of its own', closingOffice, '2027-02-09T12:00:00+01:00', '2027-02-05T08:00:00+01:00'],
    [
      'at the end of its closing days',
      closingOffice,
      '2027-02-10T00:00:00+01:00',
      '2027-02-05T08:00:00+01:00',
    ],
    ['in the evening of an open day', office, '2026-11-26T23:40:00+01:00', '2026-11-26T08:30:00+01:00'],
    ['before the opening of an open day', office, '2026-11-26T07:00:00+01:00', '2026-11-25T08:30:00+01:00'],
    ['of somebody who is always there', null, '2026-11-26T07:00:00+01:00', '2026-11-26T07:00:00+01:00'],
  ])('moves to the opening of the last open day: %s', (_, hours, due, moved) => {
    expect(lastOpeningBefore(hours, at(due))).toBe(at(moved));
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
