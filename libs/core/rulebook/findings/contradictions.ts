import { isJsonObject } from '../../report/json.js';
import type { Json } from '../../report/json.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Rules that can never hold, because what they ask for excludes itself. */
export const contradictions = (document: RulebookDocument): readonly Finding[] => [
  ...(['routeringsregels', 'deelregels', 'verboden', 'schakelaars'] as const).flatMap((list) =>
    document[list].flatMap(({ als }, n) => opposites(document, als, `/${list}/${n}/als`)),
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

const opposites = (document: RulebookDocument, als: readonly string[], at: string): readonly Finding[] =>
  als.flatMap((name, n) => {
    const other = als.slice(0, n).find((before) => exclude(document, before, name));
    return other === undefined
      ? []
      : [{ pointer: `${at}/${n}`, problem: `voorwaarde "${name}" sluit voorwaarde "${other}" uit` }];
  });

/** One is, word for word, the other one's denial. */
const exclude = ({ voorwaarden }: RulebookDocument, one: string, other: string): boolean => {
  const [left, right] = [voorwaarden[one]?.schema, voorwaarden[other]?.schema];
  return left !== undefined && right !== undefined && (denies(left, right) || denies(right, left));
};

const denies = (schema: Json, other: Json): boolean =>
  isJsonObject(schema) &&
  Object.keys(schema).length === 1 &&
  schema['not'] !== undefined &&
  JSON.stringify(schema['not']) === JSON.stringify(other);
