import { expect, it } from '@jest/globals';
import { backoff } from './backoff.js';

it('waits 100 ms after a failure, twice as long after each next one, and 5 s at most', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 5_000].map(backoff)).toEqual([
    100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000,
  ]);
});
