import { describe, expect, it } from '@jest/globals';
import { shiftableClock } from './shiftable-clock.js';

describe('a shiftable clock', () => {
  it('goes on ticking from where it was put, and can be put back', () => {
    let now = 1_000;
    const clock = shiftableClock('test', () => now);
    clock.shiftTo(50_000);
    now += 25;
    expect(clock()).toBe(50_025);
    clock.reset();
    expect(clock()).toBe(1_025);
  });

  it('stands still where it is held, until it is put at another moment', () => {
    let now = 1_000;
    const clock = shiftableClock('test', () => now);
    clock.standAt(50_000);
    now += 25;
    expect(clock()).toBe(50_000);
    clock.shiftTo(60_000);
    now += 25;
    expect(clock()).toBe(60_025);
    clock.standAt(70_000);
    clock.reset();
    expect(clock()).toBe(1_050);
  });

  it('does not exist in production', () => {
    expect(() => shiftableClock('production')).toThrow('In productie kan de klok niet worden verzet');
  });
});
