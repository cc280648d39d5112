import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { ExcludedWindow } from './duration.js';
import { endOf } from './end-of.js';
import { localDate, localTime } from './local-time.js';
import { countedBetween } from './counted-between.js';

interface Vector {
  readonly name: string;
  readonly start: string;
  readonly hours: number;
  readonly excluded: readonly ExcludedWindow[];
  readonly zone: string;
  readonly deadline: string;
}

const { vectors, extraVectors } = JSON.parse(
  readFileSync(new URL('clock-vectors.json', import.meta.url), 'utf8'),
) as Record<'vectors' | 'extraVectors', readonly Vector[]>;
const all = [...vectors, ...extraVectors].map((vector): [string, Vector] => [vector.name, vector]);

describe('a clock of hours', () => {
  it('is held to all the vectors, all of one zone', () => {
    expect([vectors.length, extraVectors.length]).toEqual([49, 8]);
    expect(new Set(all.map(([, { zone }]) => zone))).toEqual(new Set(['Europe/Amsterdam']));
  });

  it.each(all)('ends when its hours are full: %s', (_, { start, hours, excluded, deadline }) => {
    const end = endOf(Date.parse(start), { aantal: hours, eenheid: 'uren', uitgezonderd: excluded });
    expect(new Date(end).toISOString()).toBe(new Date(deadline).toISOString());
    expect(countedBetween(Date.parse(start), end, excluded)).toBe(hours * 3_600_000);
  });

  it.each(all)('shows its deadline on the local wall clock: %s', (_, { deadline }) => {
    const { minute } = localTime(Date.parse(deadline));
    const time = [Math.floor(minute / 60), minute % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    expect(`${localDate(Date.parse(deadline))}T${time}`).toBe(deadline.slice(0, 16));
  });
});
