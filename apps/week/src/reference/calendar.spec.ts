import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../plan/regions.js';
import { dutchTime } from '../reports/dutch-time-text.js';
import { afterWorkingDays, onOfficeDay, outcomeDue, sameTime } from './calendar.js';

const at = (text: string): number => Date.parse(text);
const [haaglanden] = REGIONS;
const brabant = REGIONS.find(({ code }) => code === 'hart-van-brabant') ?? haaglanden;

describe('the calendar of the week', () => {
  it('counts working days from the day after, without Easter, to midnight', () => {
    const due = afterWorkingDays(at('2027-03-24T10:00:00+01:00'), 5);
    expect(dutchTime(due)).toBe('2027-04-02T00:00:00+02:00');
  });

  it('keeps the time of day over the night to summer time', () => {
    expect(dutchTime(sameTime(at('2027-03-24T03:14:05+01:00'), 28))).toBe('2027-04-21T03:14:05+02:00');
    expect(dutchTime(sameTime(at('2027-04-02T00:00:00+02:00'), -2))).toBe('2027-03-31T00:00:00+02:00');
  });

  it('moves what falls outside the hours of an office forward to an opening before it', () => {
    const hours = haaglanden.office;
    expect(dutchTime(onOfficeDay(at('2027-03-31T00:00:00+02:00'), hours))).toBe('2027-03-30T08:00:00+02:00');
    expect(dutchTime(onOfficeDay(at('2027-03-29T12:00:00+02:00'), hours))).toBe('2027-03-26T08:00:00+01:00');
    expect(dutchTime(onOfficeDay(at('2027-03-30T12:00:00+02:00'), hours))).toBe('2027-03-30T12:00:00+02:00');
  });

  it('finds the meeting whose agenda is still open, also for what is urgent', () => {
    const due = (received: string, isUrgent: boolean): string =>
      dutchTime(outcomeDue(at(received), isUrgent, brabant.meeting));
    expect(due('2027-03-29T15:59:00+02:00', false)).toBe('2027-03-30T17:00:00+02:00');
    expect(due('2027-03-29T16:00:00+02:00', false)).toBe('2027-04-06T17:00:00+02:00');
    expect(due('2027-03-30T08:59:00+02:00', true)).toBe('2027-03-30T17:00:00+02:00');
    expect(due('2027-03-30T09:00:00+02:00', true)).toBe('2027-04-06T17:00:00+02:00');
  });
});
