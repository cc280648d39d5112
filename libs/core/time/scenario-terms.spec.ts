import { describe, expect, it } from '@jest/globals';
import { countedBetween } from './counted-between.js';
import type { Duration } from './duration.js';
import { endOf } from './end-of.js';
import { startOfRemaining } from './start-of-remaining.js';

const NIGHT: Duration['uitgezonderd'] = [['00:00', '09:00']];
const ZSM_9: Duration = { aantal: 9, eenheid: 'uren', uitgezonderd: NIGHT };
const ZSM_3: Duration = { aantal: 3, eenheid: 'uren', uitgezonderd: NIGHT };
const length = (aantal: number, eenheid: Duration['eenheid']): Duration => ({ aantal, eenheid });

const utc = (text: string): string => new Date(text).toISOString();
const ends = (start: string, duration: Duration): string =>
  new Date(endOf(Date.parse(start), duration)).toISOString();
const remains = (due: string, duration: Duration): string =>
  new Date(startOfRemaining(Date.parse(due), duration)).toISOString();

describe('the terms of the scenarios', () => {
  it.each<[string, string, Duration, string]>([
    ['C1 two suspects, the first', '2026-11-30T07:40+01:00', ZSM_9, '2026-11-30T18:00+01:00'],
    ['C1 two suspects, the second', '2026-11-30T07:50+01:00', ZSM_9, '2026-11-30T18:00+01:00'],
    ['C1 over the night', '2026-12-09T19:50+01:00', ZSM_9, '2026-12-10T13:50+01:00'],
    ['C1 over the autumn night', '2026-10-24T22:40+02:00', ZSM_9, '2026-10-25T16:40+01:00'],
    ['C1 the son, first arrest', '2026-12-12T18:05+01:00', ZSM_9, '2026-12-13T12:05+01:00'],
    ['C1 the son, second arrest', '2027-01-02T15:50+01:00', ZSM_9, '2027-01-03T09:50+01:00'],
    ['C1 the girl on the stairs', '2027-01-15T21:20+01:00', ZSM_9, '2027-01-16T15:20+01:00'],
    ['C1 within the day', '2027-01-19T13:05+01:00', ZSM_9, '2027-01-19T22:05+01:00'],
    ['C2 over the autumn night', '2026-10-24T22:10+02:00', length(90, 'uren'), '2026-10-28T15:10+01:00'],
    ['C2 in winter', '2027-01-15T20:50+01:00', length(90, 'uren'), '2027-01-19T14:50+01:00'],
    ['C3 from the night', '2026-11-26T03:14+01:00', length(5, 'werkdagen'), '2026-12-04T00:00+01:00'],
    ['C3 from a Monday', '2026-11-30T11:30+01:00', length(5, 'werkdagen'), '2026-12-08T00:00+01:00'],
    ['C3 from a Saturday', '2026-12-12T18:45+01:00', length(5, 'werkdagen'), '2026-12-19T00:00+01:00'],
    ['C3 from a Tuesday', '2027-01-19T13:31+01:00', length(5, 'werkdagen'), '2027-01-27T00:00+01:00'],
    ['C4 before Christmas', '2026-11-26T03:14+01:00', length(4, 'weken'), '2026-12-24T03:14+01:00'],
    ['C4 over the new year', '2026-12-12T18:45+01:00', length(4, 'weken'), '2027-01-09T18:45+01:00'],
    ['C5 from the evening', '2027-02-03T22:40+01:00', length(5, 'werkdagen'), '2027-02-11T00:00+01:00'],
    ['C5 from the morning', '2027-02-04T10:15+01:00', length(5, 'werkdagen'), '2027-02-12T00:00+01:00'],
    ['C6 the ban', '2026-12-18T23:40+01:00', length(10, 'dagen'), '2026-12-28T23:40+01:00'],
    ['C6 the longest ban', '2026-12-18T23:40+01:00', length(28, 'dagen'), '2027-01-15T23:40+01:00'],
    ['C6 to be reachable', '2026-12-18T23:40+01:00', length(24, 'uren'), '2026-12-19T23:40+01:00'],
    ['C6 the hearing', '2026-12-18T23:40+01:00', length(3, 'dagen'), '2026-12-21T23:40+01:00'],
    ['C7 over the autumn night', '2026-10-24T12:00+02:00', length(72, 'uren'), '2026-10-27T11:00+01:00'],
    ['C7 over the spring night', '2027-03-27T12:00+01:00', length(72, 'uren'), '2027-03-30T13:00+02:00'],
    ['C8', '2027-02-03T10:30+01:00', length(1, 'jaren'), '2028-02-03T10:30+01:00'],
    ['E1 in the morning', '2026-11-30T08:02+01:00', length(120, 'minuten'), '2026-11-30T10:02+01:00'],
    ['E1 in the evening', '2027-01-15T21:34+01:00', length(120, 'minuten'), '2027-01-15T23:34+01:00'],
    ['E2 from the excluded night', '2026-11-30T07:40+01:00', ZSM_3, '2026-11-30T12:00+01:00'],
    ['E2 within the evening', '2026-12-09T19:50+01:00', ZSM_3, '2026-12-09T22:50+01:00'],
    ['E2 over the autumn night', '2026-10-24T22:40+02:00', ZSM_3, '2026-10-25T10:40+01:00'],
    ['E2 before midnight', '2026-12-12T18:05+01:00', ZSM_3, '2026-12-12T21:05+01:00'],
    ['E2 over a night', '2027-01-15T21:20+01:00', ZSM_3, '2027-01-16T09:20+01:00'],
    ['E2 in the afternoon', '2027-01-19T13:05+01:00', ZSM_3, '2027-01-19T16:05+01:00'],
    ['E3 from the opening', '2026-11-26T08:30+01:00', length(90, 'minuten'), '2026-11-26T10:00+01:00'],
    ['the hand-over', '2027-01-18T10:00+01:00', length(24, 'uren'), '2027-01-19T10:00+01:00'],
  ])('end at the exact instant: %s', (_, start, duration, expected) => {
    expect(ends(start, duration)).toBe(utc(expected));
  });

  it.each([
    ['two arrests', '2026-11-30T17:05+01:00', '2026-11-30T18:00+01:00', 55],
    ['the agenda', '2026-12-10T11:15+01:00', '2026-12-10T13:50+01:00', 155],
    ['the secret address', '2026-10-25T13:40+01:00', '2026-10-25T16:40+01:00', 180],
    ['the son', '2026-12-13T10:50+01:00', '2026-12-13T12:05+01:00', 75],
    ['two desks', '2027-01-19T19:40+01:00', '2027-01-19T22:05+01:00', 145],
    ['the evening before, with the night between', '2026-12-09T23:00+01:00', '2026-12-10T13:50+01:00', 350],
  ])('tell how many minutes were left: %s', (_, moment, deadline, minutes) => {
    expect(countedBetween(Date.parse(moment), Date.parse(deadline), NIGHT)).toBe(minutes * 60_000);
  });

  it.each<[string, string, Duration, string]>([
    ['3 h of a clock', '2026-11-30T18:00+01:00', ZSM_3, '2026-11-30T15:00+01:00'],
    ['1 h of a clock', '2026-11-30T18:00+01:00', { ...ZSM_3, aantal: 1 }, '2026-11-30T17:00+01:00'],
    ['3 h with the night between', '2026-12-10T10:00+01:00', ZSM_3, '2026-12-09T22:00+01:00'],
    ['3 h that begin at the end of the night', '2026-12-10T12:00+01:00', ZSM_3, '2026-12-10T09:00+01:00'],
    ['3 days of a ban', '2026-12-28T23:40+01:00', length(3, 'dagen'), '2026-12-25T23:40+01:00'],
  ])('are warned of in time: %s', (_, due, duration, expected) => {
    expect(remains(due, duration)).toBe(utc(expected));
  });
});
