import type { Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Rules that can never hold, because what they ask for excludes itself. */
export const contradictions = (document: RulebookDocument): readonly Finding[] => {
  const denials = denialsIn(document);
  return [
    ...(['routeringsregels', 'deelregels', 'verboden', 'schakelaars'] as const).flatMap((list) =>
      document[list].flatMap(({ als }, n) => opposites(denials, als, `/${list}/${n}/als`)),
    ),
    ...document.deelregels.flatMap(({ schakelaar, schakelaarUit }, n) =>
      schakelaar !== undefined && schakelaar === schakelaarUit
        ? [
            {
              pointer: `/deelregels/${n}/schakelaarUit`,
              problem: `schakelaar "${schakelaar}" kan niet tegelijk aan en uit staan`,
            },
          ]
        : [],
    ),
    ...document.waarnemingen.flatMap(({ voor, door }, n) =>
      voor === door
        ? [{ pointer: `/waarnemingen/${n}/door`, problem: `"${door}" kan niet voor zichzelf waarnemen` }]
        : [],
    ),
  ];
};

type Denials = ReadonlyMap<string, ReadonlySet<string>>;

const opposites = (denials: Denials, als: readonly string[], at: string): readonly Finding[] =>
  als.flatMap((name, n) => {
    const other = als.slice(0, n).find((before) => denials.get(name)?.has(before));
    return other === undefined
      ? []
      : [{ pointer: `${at}/${n}`, problem: `voorwaarde "${name}" sluit voorwaarde "${other}" uit` }];
  });

/** Per condition those that are, word for word, its denial. */
const denialsIn = ({ voorwaarden }: RulebookDocument): Denials => {
  const bySchema = groupBy(
    Object.entries(voorwaarden),
    ([, { schema }]) => JSON.stringify(schema),
    ([name]) => name,
  );
  const denials = new Map<string, Set<string>>();
  for (const [name, { schema }] of Object.entries(voorwaarden)) {
    if (Object.keys(schema).length !== 1 || schema['not'] === undefined) continue;
    for (const other of bySchema.get(JSON.stringify(schema['not'])) ?? []) {
      denials.set(name, (denials.get(name) ?? new Set()).add(other));
      denials.set(other, (denials.get(other) ?? new Set()).add(name));
    }
  }
  return denials;
};
