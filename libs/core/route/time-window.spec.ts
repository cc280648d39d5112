import { describe, expect, it } from '@jest/globals';
import { isInWindow } from './time-window.js';

const every = new Set([0, 1, 2, 3, 4, 5, 6]);
const night = { weekdays: every, from: 22 * 60, until: 6 * 60 };
const fridayNight = { ...night, weekdays: new Set([4]) };
const weekend = { weekdays: new Set([5, 6]), from: 0, until: 24 * 60 };
const fromNoonToNoon = { weekdays: new Set([0]), from: 12 * 60, until: 12 * 60 };

describe('a time window', () => {
  it.each([
    ['night', night, '2026-11-26T21:59:59+01:00', false],
    ['night', night, '2026-11-26T22:00:00+01:00', true],
    ['night', night, '2026-11-27T05:59:59+01:00', true],
    ['night', night, '2026-11-27T06:00:00+01:00', false],
    ['night', night, '2026-07-01T20:00:00Z', true],
    ['Friday night', fridayNight, '2026-11-27T23:00:00+01:00', true],
    ['Friday night', fridayNight, '2026-11-28T05:00:00+01:00', true],
    ['Friday night', fridayNight, '2026-11-27T05:00:00+01:00', false],
    ['Friday night', fridayNight, '2026-11-28T23:00:00+01:00', false],
    ['weekend', weekend, '2026-11-29T23:59:59+01:00', true],
    ['weekend', weekend, '2026-11-30T00:00:00+01:00', false],
    ['noon to noon', fromNoonToNoon, '2026-12-01T11:59:00+01:00', true],
    ['noon to noon', fromNoonToNoon, '2026-12-01T12:00:00+01:00', false],
    ['night of the clock change', night, '2026-10-25T02:59:59+01:00', true],
    ['night of the clock change', night, '2027-03-28T05:59:59+02:00', true],
    ['night of the clock change', night, '2027-03-28T06:00:00+02:00', false],
  ])('of the %s is local and half open, and belongs to the day it begins: %#', (_, window, moment, isIn) => {
    expect(isInWindow(window, Date.parse(moment))).toBe(isIn);
  });
});
