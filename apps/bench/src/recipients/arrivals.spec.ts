import { describe, expect, it } from '@jest/globals';
import { completions, latencies } from './arrivals.js';

const arrivals = [
  { reportId: 'a', at: 10 },
  { reportId: 'b', at: 20 },
  { reportId: 'b', at: 30 },
  { reportId: 'a', at: 40 },
  { reportId: 'a', at: 50 },
  { reportId: 'elsewhere', at: 60 },
];

describe('what arrived at the recipients', () => {
  it('completes a report with its last delivery, once', () => {
    const recipientsOf = new Map([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
    expect(completions(arrivals, recipientsOf)).toEqual([
      { at: 30, done: 1 },
      { at: 40, done: 2 },
    ]);
  });

  it('has a latency per delivery, counted from the acknowledgement and never below zero', () => {
    const acknowledgedAt = new Map([
      ['a', 15],
      ['b', 5],
    ]);
    expect(latencies(arrivals, acknowledgedAt)).toEqual([0, 15, 25, 25, 35]);
  });
});
