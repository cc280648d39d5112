import { seededChance } from './seeded-chance.js';

const ALL_UP_TO = 12;
const RANDOM = 2_000;

/**
 * The ways to say of each name whether it holds: all of them up to twelve names. Of more: none, all, each and each pair turned
 * around in both, and two thousand at random, the same each time.
 */
export const truthAssignments = (names: readonly string[]): readonly ReadonlySet<string>[] => {
  if (names.length <= ALL_UP_TO)
    return Array.from({ length: 2 ** names.length }, (_, bits) =>
      names.filter((_name, n) => (bits >> n) % 2 === 1),
    ).map((held) => new Set(held));
  const pairs = names.flatMap((one, n) => names.slice(n).map((other) => new Set([one, other])));
  const without = (pair: ReadonlySet<string>) => new Set(names.filter((name) => !pair.has(name)));
  const chance = seededChance(names.length);
  const random = Array.from({ length: RANDOM }, () => new Set(names.filter(() => chance() < 0.5)));
  return [new Set(), new Set(names), ...pairs, ...pairs.map(without), ...random];
};
