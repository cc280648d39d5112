import { describe, expect, it } from '@jest/globals';
import { counted } from './counted.js';

const at = (moment: string): number => Date.parse(moment);
const FORTNIGHT = { binnen: { aantal: 14, eenheid: 'dagen' } } as const;

const countOf = (moments: readonly string[], telt: Parameters<typeof counted>[1]) =>
  moments.reduce<ReturnType<typeof counted> | undefined>(
    (fact, moment) => counted(fact, telt, at(moment)),
    undefined,
  );

describe('a fact that counts reports', () => {
  it('counts what lies less than the window ago, and forgets what lies further back', () => {
    const moments = ['2027-01-01T09:00:00+01:00', '2027-01-14T09:00:00+01:00', '2027-01-15T08:59:59+01:00'];
    expect(countOf(moments, FORTNIGHT)?.['aantal']).toBe(3);
    expect(countOf([...moments, '2027-01-15T09:00:00+01:00'], FORTNIGHT)).toEqual({
      aantal: 3,
      momenten: [moments[1], moments[2], '2027-01-15T09:00:00+01:00'].map((moment) => at(moment ?? '')),
    });
  });

  it('keeps the local time of day over a change of the clock', () => {
    const before = '2027-03-20T12:00:00+01:00';
    expect(countOf([before, '2027-04-03T11:59:59+02:00'], FORTNIGHT)?.['aantal']).toBe(2);
    expect(countOf([before, '2027-04-03T12:00:00+02:00'], FORTNIGHT)?.['aantal']).toBe(1);
  });

  it('without a window goes on counting, and keeps no more than the last hundred moments', () => {
    const all = Array.from({ length: 130 }, (_, n) => n);
    const fact = all.reduce<ReturnType<typeof counted> | undefined>(
      (known, moment) => counted(known, {}, moment),
      undefined,
    );
    expect(fact).toEqual({ aantal: 130, momenten: all.slice(30) });
  });
});
