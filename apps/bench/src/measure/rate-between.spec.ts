import { describe, expect, it } from '@jest/globals';
import { afterRampUp, rateBetween } from './rate-between.js';

describe('the rate between marks', () => {
  it('leaves out everything before a tenth was done', () => {
    const marks = [
      { at: 0, done: 0 },
      { at: 5_000, done: 60 },
      { at: 6_000, done: 200 },
      { at: 8_000, done: 1_000 },
      { at: 9_000, done: 1_000 },
    ];
    expect(afterRampUp(marks, 1_000)).toEqual({ at: 6_000, done: 200 });
    expect(rateBetween(marks, 1_000)).toBe(400);
  });

  it('is not a number when the end was not reached, or all was done at the first look', () => {
    expect(rateBetween([{ at: 0, done: 500 }], 1_000)).toBeNaN();
    expect(rateBetween([{ at: 50, done: 1_000 }], 1_000)).toBeNaN();
  });
});
