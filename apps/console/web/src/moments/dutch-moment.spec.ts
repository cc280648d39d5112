import { describe, expect, it } from '@jest/globals';
import { fromDutchField, toDutchField } from './dutch-moment.js';

describe('a moment that somebody fills in', () => {
  it('is in Dutch time, wherever their computer is', () => {
    expect(fromDutchField('2026-11-22T09:14')).toBe('2026-11-22T08:14:00.000Z');
    expect(fromDutchField('2026-07-22T09:14')).toBe('2026-07-22T07:14:00.000Z');
    expect(toDutchField(Date.parse('2026-11-22T08:14:22Z'))).toBe('2026-11-22T09:14');
  });

  it('is the first of the hour that comes twice, and none in the hour that is left out', () => {
    expect(fromDutchField('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(fromDutchField('2026-03-29T02:30')).toBeNull();
    expect(fromDutchField('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is none when the field is empty or no moment', () => {
    expect(['', '22-11-2026', '2026-13-40T99:99'].map(fromDutchField)).toEqual([null, null, null]);
  });
});
