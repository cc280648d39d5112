import { describe, expect, it } from '@jest/globals';
import { clockParts } from './clock-parts.js';
import { countedBetween } from './counted-between.js';
import type { ExcludedWindow } from './duration.js';

const at = (text: string): number => Date.parse(text);
const shown = (from: string, to: string, windows: readonly ExcludedWindow[]): readonly string[] =>
  clockParts(at(from), at(to), windows).map(
    ({ van, tot, telt }) => `${telt ? 'telt' : 'telt niet'} ${(tot - van) / 3_600_000} uur`,
  );

describe('the parts of a clock', () => {
  it('are what counts before midnight, the night, and what counts after it', () => {
    expect(
      clockParts(at('2026-11-24T22:00:00+01:00'), at('2026-11-25T16:00:00+01:00'), [['00:00', '09:00']]),
    ).toEqual([
      { van: at('2026-11-24T22:00:00+01:00'), tot: at('2026-11-25T00:00:00+01:00'), telt: true },
      { van: at('2026-11-25T00:00:00+01:00'), tot: at('2026-11-25T09:00:00+01:00'), telt: false },
      { van: at('2026-11-25T09:00:00+01:00'), tot: at('2026-11-25T16:00:00+01:00'), telt: true },
    ]);
  });

  it.each<[string, string, string, readonly ExcludedWindow[], readonly string[]]>([
    [
      'spring',
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      [['00:00', '09:00']],
      ['telt niet 8 uur', 'telt 15 uur'],
    ],
    [
      'autumn',
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      [['00:00', '09:00']],
      ['telt niet 10 uur', 'telt 15 uur'],
    ],
    [
      'a window within the hour that is skipped',
      '2026-03-29T01:00+01:00',
      '2026-03-29T04:00+02:00',
      [['02:15', '02:45']],
      ['telt 2 uur'],
    ],
    [
      'a window that begins in the hour that is skipped',
      '2026-03-29T01:00+01:00',
      '2026-03-29T05:00+02:00',
      [['02:30', '04:00']],
      ['telt 1 uur', 'telt niet 1 uur', 'telt 1 uur'],
    ],
    [
      'a window within the hour that comes twice',
      '2026-10-25T01:00+02:00',
      '2026-10-25T04:00+01:00',
      [['02:15', '02:45']],
      ['telt 1.25 uur', 'telt niet 0.5 uur', 'telt 0.5 uur', 'telt niet 0.5 uur', 'telt 1.25 uur'],
    ],
    [
      'a window that begins in the hour that comes twice',
      '2026-10-25T02:00+02:00',
      '2026-10-25T05:00+01:00',
      [['02:30', '04:00']],
      ['telt 0.5 uur', 'telt niet 0.5 uur', 'telt 0.5 uur', 'telt niet 1.5 uur', 'telt 1 uur'],
    ],
    [
      'a night over midnight',
      '2026-11-24T20:00+01:00',
      '2026-11-25T09:00+01:00',
      [['22:00', '07:00']],
      ['telt 2 uur', 'telt niet 9 uur', 'telt 2 uur'],
    ],
    [
      'overlapping windows',
      '2026-11-24T12:00+01:00',
      '2026-11-24T18:00+01:00',
      [
        ['14:00', '16:00'],
        ['13:00', '15:00'],
        ['14:30', '14:45'],
      ],
      ['telt 1 uur', 'telt niet 3 uur', 'telt 2 uur'],
    ],
    [
      'a window up to 24:00',
      '2026-11-24T12:00+01:00',
      '2026-11-25T01:00+01:00',
      [['18:00', '24:00']],
      ['telt 6 uur', 'telt niet 6 uur', 'telt 1 uur'],
    ],
    ['no window over three days', '2026-11-24T12:00+01:00', '2026-11-27T12:00+01:00', [], ['telt 72 uur']],
    ['nothing', '2026-11-24T12:00+01:00', '2026-11-24T12:00+01:00', [], []],
    ['an end before the start', '2026-11-24T12:00+01:00', '2026-11-24T11:00+01:00', [], []],
  ])('are read on the wall clock and measured in real time: %s', (_, from, to, windows, expected) => {
    expect(shown(from, to, windows)).toEqual(expected);
  });

  it('count nothing between an instant and an earlier one', () => {
    expect(countedBetween(at('2026-11-24T12:00+01:00'), at('2026-11-24T11:00+01:00'))).toBe(0);
  });
});
