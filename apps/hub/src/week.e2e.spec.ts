import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { playWeek } from '../../week/src/index.js';
import { streetOfTheWeek } from './street-of-the-week.js';

describe('the night to summer time in three regions', () => {
  let folder: string;
  let street: ReturnType<typeof streetOfTheWeek>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenloop-week-'));
    street = streetOfTheWeek(folder, 'test');
  });
  afterAll(async () => {
    await street.close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('misses no term and tells none that did not end', async () => {
    const { findings, summary } = await playWeek(
      { cases: 60, speed: 0, days: 1, seed: 7, looks: 1, step: 10 },
      { start: street.start, say: () => undefined },
    );
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({
      missed: 0,
      false: 0,
      early: 0,
      double: 0,
      drift: 0,
      misplaced: 0,
      looks: 2,
    });
    expect(summary.told).toBeGreaterThan(150);
  }, 300_000);
});
