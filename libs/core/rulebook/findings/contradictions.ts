import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { denialsIn } from './denials-in.js';
import type { Denials } from './denials-in.js';

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

const opposites = (denials: Denials, als: readonly string[], at: string): readonly Finding[] =>
  als.flatMap((name, n) => {
    const other = als.slice(0, n).find((before) => denials.get(name)?.has(before));
    return other === undefined
      ? []
      : [{ pointer: `${at}/${n}`, problem: `voorwaarde "${name}" sluit voorwaarde "${other}" uit` }];
  });
