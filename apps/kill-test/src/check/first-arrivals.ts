import { reportIn } from '../reports/token-of.js';
import type { Delivered } from './observed.js';

/** A delivery when it arrived for the first time, and of which report it is as its own marks say. */
export interface Arrival extends Delivered {
  readonly report: number | null;
  readonly at: number;
}

/** The deliveries in the order in which each arrived first. That one arrives again is allowed: the id is the same. */
export const firstArrivals = (delivered: readonly Delivered[]): readonly Arrival[] => {
  const seen = new Map<string, Arrival>();
  delivered.forEach((delivery, at) => {
    const name = `${delivery.recipient} ${delivery.id}`;
    if (!seen.has(name)) seen.set(name, { ...delivery, at, report: reportOf(delivery) });
  });
  return [...seen.values()];
};

const reportOf = ({ tokens }: Delivered): number | null => {
  for (const token of tokens) {
    const report = reportIn(token);
    if (report !== null) return report;
  }
  return null;
};

/** Groups by what `keyOf` says, in order. */
export const grouped = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
