import { describe, expect, it } from '@jest/globals';
import { fastClock } from './fast-clock.js';

describe('a fast clock', () => {
  it('runs so many times as fast as reality, from where it began', () => {
    let ticks = 500;
    const { now } = fastClock(1_000_000, 60, () => ticks);
    expect(now()).toBe(1_000_000);
    ticks += 1_000;
    expect(now()).toBe(1_060_000);
  });

  it('jumps nowhere when its speed changes', () => {
    let ticks = 0;
    const clock = fastClock(0, 60, () => ticks);
    ticks = 100;
    clock.speedUp(1_000);
    expect(clock.now()).toBe(6_000);
    ticks = 101;
    expect(clock.now()).toBe(7_000);
  });
});
