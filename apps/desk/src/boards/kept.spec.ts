import { describe, expect, it } from '@jest/globals';
import { keptWhileUsed } from './kept-while-used.js';
import { oneAtATime } from './one-at-a-time.js';

describe('what is kept while it is used', () => {
  it('is made once, and dropped when nobody asked for it for five minutes', () => {
    let now = 0;
    const dropped: string[] = [];
    const kept = keptWhileUsed(
      (key) => ({ key }),
      ({ key }) => dropped.push(key),
      () => now,
    );
    const first = kept.get('a');
    expect(kept.get('a')).toBe(first);
    kept.get('b');
    now = 300_000;
    kept.get('b');
    kept.dropUnused(() => false);
    expect(dropped).toEqual([]);
    now += 1;
    kept.dropUnused(({ key }) => key === 'a');
    expect(dropped).toEqual([]);
    kept.dropUnused(() => false);
    expect([dropped, kept.all().map(({ key }) => key)]).toEqual([['a'], ['b']]);
    expect(kept.get('a')).not.toBe(first);
  });
});

describe('running one at a time', () => {
  it('shares the next run among all who ask while it runs', async () => {
    const ends: (() => void)[] = [];
    let runs = 0;
    const run = oneAtATime(() => {
      runs += 1;
      return new Promise((resolve) => ends.push(resolve));
    });
    const first = run();
    const waiting = [run(), run(), run()];
    expect(runs).toBe(1);
    ends[0]?.();
    await first;
    await Promise.resolve();
    expect(runs).toBe(2);
    ends[1]?.();
    await Promise.all(waiting);
    expect(runs).toBe(2);
  });

  it('goes on after a run that failed', async () => {
    let runs = 0;
    const run = oneAtATime(async () => {
      await Promise.resolve();
      runs += 1;
      if (runs === 1) throw new Error('even niet');
    });
    const [first, second] = [run(), run()];
    await expect(first).rejects.toThrow('even niet');
    await second;
    expect(runs).toBe(2);
  });
});
