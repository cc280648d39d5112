/**
 * What differs in the cases: rows of one case share the hub's case id, and no two cases do. `known` holds the hub's id per
 * case so far; `found` the ids that the answers and deliveries of one row name.
 */
export const checkCases = (
  known: ReadonlyMap<string, string>,
  name: string,
  found: readonly string[],
): readonly string[] => {
  const ids = new Set(found);
  const expected = known.get(name);
  const taken = [...known].filter(([other]) => other !== name).map(([, id]) => id);
  return [
    ...(ids.size > 1 ? ['het bericht komt in meer dan één zaak'] : []),
    ...(expected !== undefined && found.some((id) => id !== expected)
      ? ['het bericht komt in een andere zaak']
      : []),
    ...(found.some((id) => taken.includes(id)) ? ['het bericht komt in de zaak van iemand anders'] : []),
  ];
};
