import type { FieldTree, Json, JsonObject } from '#core';

/** Values of every shape that a way of sharing looks at. */
const VALUES: readonly Json[] = [
  'een tekst',
  { aard: 'mishandeling', soort: 'geweld', tekst: 'lang' },
  { woonplaats: 'Tilvoort', straatnaam: 'Laan', huisnummer: 3 },
  { geboortedatum: '2012-03-01', achternaam: 'Test' },
  [{ soort: 'a' }, 'b'],
  { soort: 'hulp', leeftijd: 17 },
  7,
];

/** A report with every field of its kind, with one person of each role for each of `persons`; `turn` shifts the values. */
export const fullReport = (
  tree: FieldTree,
  roles: readonly string[],
  personsPerRole: number,
  turn: number,
): JsonObject => {
  let count = turn;
  const valueOf = (of: FieldTree): Json => {
    switch (of.kind) {
      case 'field':
        return VALUES[count++ % VALUES.length] as Json;
      case 'object':
        return Object.fromEntries(Object.entries(of.fields).map(([name, member]) => [name, valueOf(member)]));
      case 'list':
        return of.perPerson
          ? roles.flatMap((rol) =>
              Array.from({ length: personsPerRole }, () => ({ ...(valueOf(of.item) as JsonObject), rol })),
            )
          : [valueOf(of.item), valueOf(of.item)];
    }
  };
  return valueOf(tree) as JsonObject;
};
