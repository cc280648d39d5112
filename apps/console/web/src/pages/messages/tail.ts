import type { BerichtRegel } from '../../api/desk.generated.js';

/** What came in while the list lay there: rows that changed where they are, new ones that wait, and new ones that were let in. */
export interface Tail {
  readonly changed: ReadonlyMap<string, BerichtRegel>;
  readonly waiting: readonly BerichtRegel[];
  readonly letIn: readonly BerichtRegel[];
}

export const NO_TAIL: Tail = { changed: new Map(), waiting: [], letIn: [] };

/** A row that came in: what is on the page changes in place, anything else waits until it is asked for. */
export const withRow = (tail: Tail, listed: ReadonlySet<string>, row: BerichtRegel): Tail => {
  const isSame = (one: BerichtRegel): boolean => one.bericht === row.bericht;
  const put = (rows: readonly BerichtRegel[]): readonly BerichtRegel[] =>
    rows.map((one) => (isSame(one) ? row : one));
  if (listed.has(row.bericht)) return { ...tail, changed: new Map(tail.changed).set(row.bericht, row) };
  if (tail.letIn.some(isSame)) return { ...tail, letIn: put(tail.letIn) };
  if (tail.waiting.some(isSame)) return { ...tail, waiting: put(tail.waiting) };
  return { ...tail, waiting: [...tail.waiting, row] };
};

/** Lets in what waits, the newest first. */
export const letIn = (tail: Tail): Tail => ({
  ...tail,
  waiting: [],
  letIn: [...tail.waiting, ...tail.letIn].sort((one, other) =>
    one.ontvangenOp < other.ontvangenOp ? 1 : -1,
  ),
});

/** The rows of the page as they are now, with what was let in on top. */
export const rowsOf = (tail: Tail, listed: readonly BerichtRegel[]): readonly BerichtRegel[] => [
  ...tail.letIn.filter(({ bericht }) => !listed.some((one) => one.bericht === bericht)),
  ...listed.map((row) => tail.changed.get(row.bericht) ?? row),
];
