import { SHOWN_FROM } from './cell.js';
import type { Cell, Range, Told } from './cell.js';

/** What each number can be for somebody who reads the whole table and can count. */
export const rangesOf = (cells: readonly Cell[], told: ReadonlyMap<Cell, Told>): ReadonlyMap<Cell, Range> => {
  const ranges = new Map(cells.map((cell) => [cell, asTold(cell, told.get(cell) ?? 'exact')]));
  const rangeOf = (cell: Cell): Range => ranges.get(cell) ?? ANY;
  const sum = (group: readonly Cell[], end: keyof Range): number =>
    group.reduce((total, cell) => total + rangeOf(cell)[end], 0);
  let changed = true;
  const narrow = (cell: Cell, low: number, high: number): void => {
    const before = rangeOf(cell);
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
    if (after.low === before.low && after.high === before.high) return;
    ranges.set(cell, after);
    changed = true;
  };
  while (changed) {
    changed = false;
    for (const whole of cells)
      for (const group of whole.groups) {
        narrow(whole, sum(group, 'low'), sum(group, 'high'));
        for (const part of group) {
          const others = group.filter((one) => one !== part);
          narrow(part, rangeOf(whole).low - sum(others, 'high'), rangeOf(whole).high - sum(others, 'low'));
        }
      }
  }
  return ranges;
};

const ANY: Range = { low: 0, high: Number.POSITIVE_INFINITY };

const asTold = ({ value }: Cell, told: Told): Range => {
  switch (told) {
    case 'exact':
      return { low: value, high: value };
    case 'below':
      return { low: 0, high: SHOWN_FROM - 1 };
    case 'above':
      return { low: SHOWN_FROM, high: ANY.high };
    case 'rest':
      return ANY;
  }
};
