import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

describe('the command line of the week', () => {
  it('plays the whole week at sixty times reality unless told otherwise', () => {
    expect(readOptions([])).toEqual({ cases: 5_000, speed: 60, days: 7, seed: 1, looks: 3, step: 10 });
    expect(readOptions(['--cases', '10', '--speed', '0', '--step', '30'])).toMatchObject({
      cases: 10,
      speed: 0,
      step: 30,
    });
  });

  it.each([['--cases', '0'], ['--speed', 'snel'], ['--days', '1.5'], ['--looks', '-1'], ['--hard']])(
    'tells what is wrong with %s %s',
    (...args) => {
      expect(typeof readOptions(args)).toBe('string');
    },
  );
});
