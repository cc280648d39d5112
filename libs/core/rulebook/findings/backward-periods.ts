import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

type Dated = readonly [pointer: string, from: string | undefined, until: string | undefined];

/** Periods that end before they begin, and opening hours that close before they open. */
export const backwardPeriods = (document: RulebookDocument): readonly Finding[] => [
  ...[...periodsWith('tot', document), ...periodsWith('geldigTot', document)].flatMap(
    ([pointer, from, until]) =>
      from !== undefined && until !== undefined && Date.parse(until) <= Date.parse(from)
        ? [{ pointer, problem: 'het einde ligt niet na het begin' }]
        : [],
  ),
  ...document.ketenpartners.flatMap(({ openingstijden }, n) =>
    (openingstijden ?? []).flatMap(({ van, tot }, k) =>
      tot <= van
        ? [
            {
              pointer: `/ketenpartners/${n}/openingstijden/${k}/tot`,
              problem: 'de sluiting ligt niet na de opening',
            },
          ]
        : [],
    ),
  ),
];

const periodsWith = (member: 'tot' | 'geldigTot', document: RulebookDocument): readonly Dated[] => {
  if (member === 'geldigTot')
    return (['grondslagen', 'deelregels', 'verboden', 'routeringsregels'] as const).flatMap((list) =>
      document[list].map(({ geldigVan, geldigTot }, n): Dated => [
        `/${list}/${n}/geldigTot`,
        geldigVan,
        geldigTot,
      ]),
    );
  return [
    ...(['waarnemingen', 'schakelaars'] as const).flatMap((list) =>
      document[list].map(({ van, tot }, n): Dated => [`/${list}/${n}/tot`, van, tot]),
    ),
    ...document.ketenpartners.flatMap(({ functies }, n) =>
      (functies ?? []).map(({ van, tot }, k): Dated => [`/ketenpartners/${n}/functies/${k}/tot`, van, tot]),
    ),
  ];
};
