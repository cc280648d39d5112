import { SHOWN_FROM } from './cell.js';
import type { Cell, Told } from './cell.js';
import { rangesOf } from './ranges-of.js';

/** A number that was not shown stays unknown when it can still be at least so many. */
const FEWEST_POSSIBLE = 3;

/**
 * How each number of a table is told outside the region (P28): what is below five is not shown, and neither is what would give it
 * away. What is held back for that is chosen by its place and never by its size, which would tell of it; the whole comes last.
 */
export const toldSafely = (root: Cell): ReadonlyMap<Cell, Told> => {
  const cells = within(root);
  const groups = cells.flatMap((whole) => whole.groups.map((parts) => ({ whole, parts })));
  const told = new Map<Cell, Told>(cells.map((cell) => [cell, firstTold(cell)]));
  for (;;) {
    const betrayed = betrayedIn(cells, told);
    const hidden =
      betrayed.map((cell) => nextHidden(cell, groups, told)).find((cell) => cell !== null) ??
      partOfHiddenIn(groups, told);
    if (hidden === null) return told;
    told.set(hidden, 'above');
  }
};

interface Group {
  readonly whole: Cell;
  readonly parts: readonly Cell[];
}

const within = (cell: Cell): readonly Cell[] => [cell, ...cell.groups.flat().flatMap(within)];

const firstTold = ({ value, isRest }: Cell): Told => {
  if (isRest) return 'rest';
  return value < SHOWN_FROM ? 'below' : 'exact';
};

/** What the others give away; of what is left of a whole only when it is below five. */
const betrayedIn = (cells: readonly Cell[], told: ReadonlyMap<Cell, Told>): readonly Cell[] => {
  const ranges = rangesOf(cells, told);
  return cells.filter((cell) => {
    if (told.get(cell) === 'exact' || (cell.isRest && cell.value >= SHOWN_FROM)) return false;
    const range = ranges.get(cell);
    return range !== undefined && range.high - range.low + 1 < FEWEST_POSSIBLE;
  });
};

/** Some of a whole that is not shown: it would say that the whole is at least so much. */
const partOfHiddenIn = (groups: readonly Group[], told: ReadonlyMap<Cell, Told>): Cell | null =>
  groups
    .filter(({ whole, parts }) => told.get(whole) === 'above' && parts.some(({ isRest }) => isRest))
    .flatMap(({ parts }) => parts)
    .find((part) => told.get(part) === 'exact') ?? null;

/** What must not be shown either because of this cell; null: nothing beside it is shown any more. */
const nextHidden = (cell: Cell, groups: readonly Group[], told: ReadonlyMap<Cell, Told>): Cell | null => {
  const beside = groups.filter(({ whole, parts }) => whole === cell || parts.includes(cell));
  const inOrder = [...beside.flatMap(({ parts }) => parts), ...beside.map(({ whole }) => whole)];
  return inOrder.find((one) => told.get(one) === 'exact') ?? null;
};
