import { describe, expect, it } from '@jest/globals';
import { durationOf, formatDuration } from './format-duration.js';

const MINUTE = 60_000;

describe('a length of time', () => {
  it('is written in hours and minutes, and below ten minutes in minutes and seconds', () => {
    const written = [9 * 60, 8 * 60 + 46, 48, 10].map((minutes) => formatDuration(minutes * MINUTE));
    expect(written).toEqual(['9:00', '8:46', '0:48', '0:10']);
    expect([10 * MINUTE - 1, 65_000, 0].map((ms) => formatDuration(ms))).toEqual([
      '9 min 59 s',
      '1 min 05 s',
      '0 min 00 s',
    ]);
  });

  it('never tells more than there is, and nothing of what is past', () => {
    expect(durationOf(49 * MINUTE - 1)).toEqual({ hours: 0, minutes: 48, seconds: 59 });
    expect(durationOf(-5)).toEqual({ hours: 0, minutes: 0, seconds: 0 });
  });

  it('counts hours beyond a day, and days from two on', () => {
    expect(formatDuration(47 * 60 * MINUTE)).toBe('47:00');
    expect(formatDuration(90 * 60 * MINUTE)).toBe('3 d 18 u');
    expect(formatDuration(90 * 60 * MINUTE, ['d', 'h'])).toBe('3 d 18 h');
  });
});
