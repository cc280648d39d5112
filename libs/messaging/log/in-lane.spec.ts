import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { inLane } from './in-lane.js';

const limits = { maxItems: 4, maxBytes: 10, bytes: (item: string): number => item.length };

describe('a lane', () => {
  it('flushes one at a time, in order, with all that came meanwhile', async () => {
    const flushed: string[][] = [];
    let atOnce = 0;
    const append = inLane<string, string>(async (items) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      flushed.push([...items]);
      await wait(5);
      atOnce -= 1;
      return items.map((item) => item.toUpperCase());
    }, limits);
    const results = await Promise.all([append(['a']), append(['b', 'c']), append(['d']), append(['e', 'f'])]);
    expect(results).toEqual([['A'], ['B', 'C'], ['D'], ['E', 'F']]);
    expect(flushed).toEqual([['a'], ['b', 'c', 'd', 'e'], ['f']]);
  });

  it('flushes no more bytes at once than allowed, and one large item alone', async () => {
    const flushed: string[][] = [];
    const append = inLane<string, string>((items) => {
      flushed.push([...items]);
      return Promise.resolve(items);
    }, limits);
    await append(['123456', '123456', '123456789012', '1']);
    expect(flushed).toEqual([['123456'], ['123456'], ['123456789012'], ['1']]);
  });

  it('rejects who was in a flush that failed, and nobody else', async () => {
    const append = inLane<string, string>(
      (items) => (items.includes('kapot') ? Promise.reject(new Error('weg')) : Promise.resolve(items)),
      limits,
    );
    const results = await Promise.allSettled([append(['kapot']), append(['heel']), append([])]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });
});
