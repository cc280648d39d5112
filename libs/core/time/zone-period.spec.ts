import { describe, expect, it } from '@jest/globals';
import { instantOf, localTime } from './local-time.js';
import { zonePeriodAt } from './zone-period.js';

const HOUR = 3_600_000;
const zone = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
const offsetByName = (instant: number): number => Number(zone.format(instant).slice(-6, -3)) * HOUR;

describe('the clocks of the zone', () => {
  it.each([
    ['2026-07-01T00:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', 2],
    ['2026-03-29T01:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', 2],
    ['2026-03-29T00:59:59.999Z', '2025-10-26T01:00Z', '2026-03-29T01:00Z', 1],
    ['2026-10-25T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', 1],
    ['2027-12-31T23:59Z', '2027-10-31T01:00Z', '2028-03-26T01:00Z', 1],
  ])('are changed when the law says: around %s', (instant, from, until, hours) => {
    expect(zonePeriodAt(Date.parse(instant))).toEqual({
      from: Date.parse(from),
      until: Date.parse(until),
      offset: hours * HOUR,
    });
  });

  it('show what the zone shows, hour by hour from 2020 to 2040', () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2040, 0, 1); at += HOUR)
      if (zonePeriodAt(at).offset !== offsetByName(at)) wrong.push(new Date(at).toISOString());
    expect(wrong).toEqual([]);
  });

  it('have periods without end where they are never changed', () => {
    const { from, until } = zonePeriodAt(Date.UTC(1880, 0, 1));
    expect(until - from).toBeGreaterThan(365 * 24 * HOUR);
  });

  it.each([
    ['skipped in spring: as long after the jump', '2026-03-29T01:30:00Z', 20541, 150],
    ['the first after the jump', '2026-03-29T01:00:00Z', 20541, 180],
    ['the last before the jump', '2026-03-29T00:59:00Z', 20541, 119],
    ['twice in autumn: the first', '2026-10-25T00:30:00Z', 20751, 150],
    ['the first after both passes', '2026-10-25T02:00:00Z', 20751, 180],
  ])('give a time of the wall clock its instant: %s', (_, expected, day, minute) => {
    expect(new Date(instantOf(day, minute)).toISOString()).toBe(new Date(expected).toISOString());
    expect(localTime(Date.parse(expected)).day).toBe(day);
  });
});
