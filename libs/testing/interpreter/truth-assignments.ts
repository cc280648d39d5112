import { seededChance } from './seeded-chance.js';

const ALL_UP_TO = 12;
const RANDOM = 2_000;

/** Of each of so many conditions whether it holds. */
export type Assignment = readonly boolean[];

const known = new Map<number, readonly Assignment[]>();

/**
 * The ways to say of each of so many conditions whether it holds: all of them up to twelve conditions. Of more: none, all,
 * each and each pair turned around in both, and two thousand at random, the same each time.
 */
export const truthAssignments = (count: number): readonly Assignment[] => {
  let assignments = known.get(count);
  if (assignments === undefined) known.set(count, (assignments = assignmentsOf(count)));
  return assignments;
};

const assignmentsOf = (count: number): readonly Assignment[] => {
  const numbers = Array.from({ length: count }, (_, n) => n);
  if (count <= ALL_UP_TO)
    return Array.from({ length: 2 ** count }, (_, bits) => numbers.map((n) => (bits >> n) % 2 === 1));
  const pairs = numbers.flatMap((one) => numbers.slice(one).map((other) => [one, other]));
  const turned = (all: boolean) => pairs.map((pair) => numbers.map((n) => pair.includes(n) !== all));
  const chance = seededChance(count);
  const random = Array.from({ length: RANDOM }, () => numbers.map(() => chance() < 0.5));
  return [numbers.map(() => false), numbers.map(() => true), ...turned(false), ...turned(true), ...random];
};
