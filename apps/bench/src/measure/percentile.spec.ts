import { describe, expect, it } from '@jest/globals';
import { median } from './median.js';
import { percentile } from './percentile.js';

describe('a percentile', () => {
  it('is the smallest value that so many per cent do not exceed, whatever their order', () => {
    const values = Array.from({ length: 200 }, (_, at) => 200 - at);
    expect([percentile(values, 50), percentile(values, 99), percentile(values, 100)]).toEqual([
      100, 198, 200,
    ]);
  });

  it('of one value is that value, and of none is not a number', () => {
    expect([percentile([7], 1), percentile([7], 99), percentile([], 50)]).toEqual([7, 7, Number.NaN]);
  });

  it('in the middle takes the lower of two', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2]);
  });
});
