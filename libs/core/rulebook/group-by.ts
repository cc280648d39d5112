/** The items by key, each turned into what it is kept as, in their own order. */
export const groupBy = <Item, Kept>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  keep: (item: Item) => Kept,
): ReadonlyMap<string, readonly Kept[]> => {
  const groups = new Map<string, Kept[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [keep(item)]);
    else group.push(keep(item));
  }
  return groups;
};
