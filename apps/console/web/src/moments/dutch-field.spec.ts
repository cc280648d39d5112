import { describe, expect, it } from '@jest/globals';
import { fromDutchField, toDutchField } from './dutch-field.js';

describe('a moment that somebody fills in', () => {
  it('is in Dutch time, wherever their computer is', () => {
    expect(fromDutchField('2026-11-22T09:14')).toBe('2026-11-22T08:14:00.000Z');
    expect(toDutchField(Date.parse('2026-11-22T08:14:22Z'))).toBe('2026-11-22T09:14');
  });

  it('comes back as it was shown, in summer, in winter and in the nights between', () => {
    const moments = [
      '2026-03-29T00:59:00Z',
      '2026-03-29T01:00:00Z',
      '2026-07-22T07:14:00Z',
      '2026-10-25T00:30:00Z',
    ];
    expect(moments.map((at) => fromDutchField(toDutchField(Date.parse(at))))).toEqual(
      moments.map((at) => new Date(at).toISOString()),
    );
  });

  it('is none when the field is empty, or names an hour that was left out', () => {
    expect(['', '22-11-2026', '2026-03-29T02:30'].map(fromDutchField)).toEqual([null, null, null]);
  });
});
