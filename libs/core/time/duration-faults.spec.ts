import { describe, expect, it } from '@jest/globals';
import { durationFaults } from './duration-faults.js';
import type { Duration, ExcludedWindow } from './duration.js';
import { endOf } from './end-of.js';
import { startOfRemaining } from './start-of-remaining.js';

const hours = (...uitgezonderd: readonly ExcludedWindow[]): Duration => ({
  aantal: 9,
  eenheid: 'uren',
  uitgezonderd,
});
const pointers = (duration: Duration): readonly string[] =>
  durationFaults(duration, '/termijn').map(({ pointer }) => pointer);

describe('a length of time', () => {
  it.each<[string, Duration]>([
    ['hours with a night', hours(['00:00', '09:00'])],
    ['hours with a night over midnight', hours(['22:00', '07:00'])],
    ['hours up to the end of the day', hours(['17:00', '24:00'])],
    ['hours of which one minute a day counts', hours(['00:01', '00:00'])],
    ['hours that all count', hours()],
    ['no time at all', { aantal: 0, eenheid: 'minuten' }],
    ['months', { aantal: 6, eenheid: 'maanden' }],
  ])('is good: %s', (_, duration) => {
    expect(durationFaults(duration, '/termijn')).toEqual([]);
  });

  it.each<[string, Duration, readonly string[]]>([
    ['half an hour', { aantal: 0.5, eenheid: 'uren' }, ['/termijn/aantal']],
    ['less than nothing', { aantal: -1, eenheid: 'dagen' }, ['/termijn/aantal']],
    ['more than a calendar holds', { aantal: 100_001, eenheid: 'jaren' }, ['/termijn/aantal']],
    ['not a number', { aantal: NaN, eenheid: 'jaren' }, ['/termijn/aantal']],
    [
      'windows with days',
      { aantal: 9, eenheid: 'dagen', uitgezonderd: [['00:00', '09:00']] },
      ['/termijn/uitgezonderd'],
    ],
    ['a time without a zero', hours(['9:00', '10:00']), ['/termijn/uitgezonderd/0/0']],
    [
      'times that do not exist',
      hours(['00:60', '25:00']),
      ['/termijn/uitgezonderd/0/0', '/termijn/uitgezonderd/0/1'],
    ],
    ['a start at the end of the day', hours(['24:00', '09:00']), ['/termijn/uitgezonderd/0/0']],
    ['a window without length', hours(['12:00', '13:00'], ['09:00', '09:00']), ['/termijn/uitgezonderd/1']],
    ['a window of the whole day', hours(['00:00', '24:00']), ['/termijn/uitgezonderd']],
    [
      'two windows that fill the day',
      hours(['08:00', '20:00'], ['19:00', '08:00']),
      ['/termijn/uitgezonderd'],
    ],
  ])('is refused: %s', (_, duration, expected) => {
    expect(pointers(duration)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(durationFaults(hours(['9:00', '10:00']), '/termijn')).toEqual([
      { pointer: '/termijn/uitgezonderd/0/0', problem: 'geef een tijd als UU:MM van 00:00 tot en met 23:59' },
    ]);
  });

  it('of which no hour ever counts never ends, and is not searched for', () => {
    expect(endOf(0, hours(['00:00', '24:00']))).toBe(Infinity);
    expect(startOfRemaining(0, hours(['00:00', '24:00']))).toBe(-Infinity);
  });
});
