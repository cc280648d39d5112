import { describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '../reference/dutch-time.js';
import { touchyMoments } from '../reference/expected-terms.js';
import { dutchTime } from '../reports/dutch-time-text.js';
import { planWeek, type Plan } from './plan-week.js';

const APART = 15 * MINUTE;
const week = (seed: number): Plan => planWeek({ cases: 60, days: 7, seed, apartMs: APART, everyMinutes: 1 });

describe('a planned week', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(week(3)).toEqual(week(3));
    expect(week(3)).not.toEqual(week(4));
  });

  it('holds the night to summer time', () => {
    const { begins, ends } = week(1);
    expect(dutchTime(begins)).toBe('2027-03-24T00:00:00+01:00');
    expect(dutchTime(ends)).toBe('2027-03-31T00:00:00+02:00');
    expect(ends - begins).toBe(7 * DAY - 60 * MINUTE);
  });

  it('keeps reports away from one another and from moments at which a second would decide', () => {
    for (const planned of week(2).cases) {
      const at = new Map(planned.steps.map((step) => [step.name, step.at]));
      const moments = touchyMoments(planned, (step) => at.get(step) ?? Infinity);
      const near = planned.steps.flatMap((step, nth) => [
        step.at - (planned.steps[nth - 1]?.at ?? -Infinity),
        ...moments.map((moment) => Math.abs(moment - step.at)),
      ]);
      expect(Math.min(...near)).toBeGreaterThanOrEqual(APART);
    }
  });

  it('plays every kind of step in every region', () => {
    const { cases } = planWeek({ cases: 400, days: 7, seed: 5, apartMs: MINUTE, everyMinutes: 1 });
    const played = new Set(
      cases.flatMap(({ region, steps }) => steps.map(({ does }) => `${region.code} ${does}`)),
    );
    expect(played.size).toBe(4 * 8);
  });
});
