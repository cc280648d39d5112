import { describe, expect, it } from '@jest/globals';
import { barOf } from './bar-of.js';

describe('the bar of a clock', () => {
  const clock = {
    delen: [
      { van: '2026-11-21T22:00:00Z', tot: '2026-11-21T23:00:00Z', telt: true },
      { van: '2026-11-21T23:00:00Z', tot: '2026-11-22T08:00:00Z', telt: false },
      { van: '2026-11-22T08:00:00Z', tot: '2026-11-22T16:00:00Z', telt: true },
    ],
  };

  it('shows what was used, what does not count, and what is left, as long as they are', () => {
    const shown = barOf(clock, Date.parse('2026-11-22T10:00:00Z'));
    expect(shown.map(({ is }) => is)).toEqual(['used', 'not-counted', 'used', 'left']);
    expect(shown.map(({ percent }) => Math.round(percent))).toEqual([6, 50, 11, 33]);
  });

  it('is all left before its start, and all used after its end', () => {
    const kinds = (now: string) => barOf(clock, Date.parse(now)).map(({ is }) => is);
    expect(kinds('2026-11-21T12:00:00Z')).toEqual(['left', 'not-counted', 'left']);
    expect(kinds('2026-11-23T12:00:00Z')).toEqual(['used', 'not-counted', 'used']);
  });

  it('is empty when its parts are not shown', () => {
    expect(barOf({ stand: 'loopt' }, 0)).toEqual([]);
  });
});
