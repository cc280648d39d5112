import type { Period } from './rulebook.js';

/** The time that lies in both; when they do not meet it ends where it begins, so that no moment lies within it. */
export const overlapOf = (one: Period, other: Period | undefined): Period => {
  if (other === undefined) return one;
  const from = Math.max(one.from, other.from);
  const ends = [one.until, other.until].filter((end) => end !== null);
  return { from, until: ends.length === 0 ? null : Math.max(from, Math.min(...ends)) };
};
