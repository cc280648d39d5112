import type { Finding } from '../finding.js';
import { openingsIn } from '../openings-in.js';
import type { RulebookDocument } from '../rulebook-document.js';

type Dated = readonly [pointer: string, from: string | undefined, until: string | undefined];

/** Periods that end before they begin, closing days too, and opening hours that close when they open. */
export const backwardPeriods = (document: RulebookDocument): readonly Finding[] => [
  ...[...periodsWith('tot', document), ...periodsWith('geldigTot', document)].flatMap(
    ([pointer, from, until]) =>
      from !== undefined && until !== undefined && Date.parse(until) <= Date.parse(from)
        ? [{ pointer, problem: 'het einde ligt niet na het begin' }]
        : [],
  ),
  ...openingsIn(document).flatMap(([pointer, hours]) =>
    hours.flatMap(({ van, tot }, k) =>
      tot === van
        ? [{ pointer: `${pointer}/${k}/tot`, problem: 'de sluiting valt samen met de opening' }]
        : [],
    ),
  ),
  ...document.ketenpartners.flatMap(({ sluitingsdagen }, n) =>
    (sluitingsdagen ?? []).flatMap(({ van, tot }, k) =>
      tot < van
        ? [
            {
              pointer: `/ketenpartners/${n}/sluitingsdagen/${k}/tot`,
              problem: 'de laatste dag ligt voor de eerste',
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
    ...(['ketenpartners', 'regios'] as const).flatMap((list) =>
      document[list].map(({ van, tot }, n): Dated => [`/${list}/${n}/tot`, van, tot]),
    ),
    ...document.regios.flatMap(({ plaatsen }, n) =>
      plaatsen.flatMap((place, k): readonly Dated[] =>
        typeof place === 'string' ? [] : [[`/regios/${n}/plaatsen/${k}/tot`, place.van, place.tot]],
      ),
    ),
    ...(document.opvolgingen ?? []).map(({ per, sleutelsTot }, n): Dated => [
      `/opvolgingen/${n}/sleutelsTot`,
      per,
      sleutelsTot,
    ]),
    ...(['waarnemingen', 'schakelaars'] as const).flatMap((list) =>
      document[list].map(({ van, tot }, n): Dated => [`/${list}/${n}/tot`, van, tot]),
    ),
    ...document.ketenpartners.flatMap(({ functies }, n) =>
      (functies ?? []).map(({ van, tot }, k): Dated => [`/ketenpartners/${n}/functies/${k}/tot`, van, tot]),
    ),
  ];
};
