import { describe, expect, it } from '@jest/globals';
import { atPace } from './at-pace.js';

describe('sending at a pace', () => {
  it('starts each item when it is due, without waiting for the work of others', async () => {
    const began = performance.now();
    const started: number[] = [];
    let [busy, busiest] = [0, 0];
    const slow = async (): Promise<void> => {
      started.push(performance.now() - began);
      busiest = Math.max(busiest, (busy += 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      busy -= 1;
    };
    await atPace([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 100, slow);
    expect(started).toHaveLength(11);
    started.forEach((at, nth) => expect(at).toBeGreaterThanOrEqual((nth - 1) * 10));
    expect(busiest).toBeGreaterThan(1);
    expect(busy).toBe(0);
  });
});
