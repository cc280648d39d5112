import type { Instant } from '#core';
import type { AwaitedTerm } from './compare-terms.js';
import type { ToldTerm } from './told-terms.js';

/** How long after its moment a term was reported, in milliseconds of the week's own time. */
export interface Lateness {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Only of what was told while the week was played: afterwards time is hurried on. */
export const lateness = (
  awaited: readonly AwaitedTerm[],
  told: readonly ToldTerm[],
  until: Instant,
): Lateness => {
  const appended = new Map(told.map(({ key, appendedAt }) => [key, Math.min(...appendedAt)]));
  const late = awaited
    .flatMap(({ key, at, tellableFrom }) => {
      const toldAt = appended.get(key);
      return toldAt === undefined || at > until ? [] : [toldAt - tellableFrom];
    })
    .sort((one, other) => one - other);
  const part = (share: number): number => late[Math.ceil(late.length * share) - 1] ?? 0;
  return { p50: part(0.5), p99: part(0.99), most: part(1) };
};
