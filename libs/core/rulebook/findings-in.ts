import { COUNT, verbs } from '../share/verbs.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import type { Finding } from './finding.js';
import type { RulebookDocument } from './rulebook-document.js';

/** Names that nothing is known by, codes given twice, and periods that end before they begin: all of them at once. */
export const findingsIn = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => [
  ...unknownNames(document, contracts),
  ...doubles(document),
  ...backwardPeriods(document),
];

type Named = readonly [pointer: string, name: string];

const unknownNames = (document: RulebookDocument, contracts: readonly Contract[]): readonly Finding[] => {
  const partners = new Set(document.ketenpartners.map(({ code }) => code));
  const kinds = new Set(document.ketenpartners.map(({ soort }) => soort));
  const regions = new Set(document.regios.map(({ code }) => code));
  const reports = new Set(contracts.map(({ kind }) => kind));
  const categories = new Set(contracts.flatMap(({ fields }) => categoriesIn(fields)));
  const conditions = new Set(Object.keys(document.voorwaarden));
  const partnerships = new Set(document.verbanden.map(({ code }) => code));
  const purposes = new Set(document.doelen.map(({ code }) => code));
  const bases = new Set(document.grondslagen.map(({ code }) => code));
  const tables = new Set(document.tafels.map(({ soort }) => soort));
  const unknown =
    (known: ReadonlySet<string>, what: string) =>
    ([pointer, name]: Named): readonly Finding[] =>
      known.has(name) ? [] : [{ pointer, problem: `${what} "${name}" bestaat niet` }];
  const each = <Item>(
    list: keyof RulebookDocument,
    items: readonly Item[],
    names: (item: Item) => readonly Named[],
  ) => items.flatMap((item, n) => names(item).map(([at, name]): Named => [`/${list}/${n}/${at}`, name]));
  const many = (at: string, names: readonly string[]): readonly Named[] =>
    names.map((name, n) => [`${at}/${n}`, name]);
  const {
    ketenpartners,
    waarnemingen,
    tafels,
    schakelaars,
    zaakfeiten,
    waardelijsten,
    routeringsregels,
    deelregels,
    verboden,
  } = document;

  return [
    ...[
      ...each('ketenpartners', ketenpartners, ({ regios }) => many('regios', regios)),
      ...each('tafels', tafels, ({ regios }) => many('regios', regios)),
      ...each('schakelaars', schakelaars, ({ regio }) => [['regio', regio]]),
    ].flatMap(unknown(regions, 'regio')),
    ...[
      ...each('waarnemingen', waarnemingen, ({ voor, door }) => [
        ['voor', voor],
        ['door', door],
      ]),
      ...each('tafels', tafels, ({ leden }) => many('leden', leden)),
      ...each('routeringsregels', routeringsregels, ({ aan }) =>
        aan.flatMap((a, n) => ('partner' in a ? [[`aan/${n}/partner`, a.partner] as const] : [])),
      ),
    ].flatMap(unknown(partners, 'ketenpartner')),
    ...[
      ...each('deelregels', deelregels, ({ van, aan }) => [...many('van', van), ...many('aan', aan)]),
      ...each('verboden', verboden, ({ behalveAan }) => many('behalveAan', behalveAan)),
      ...each('routeringsregels', routeringsregels, ({ aan }) =>
        aan.flatMap((a, n) => ('soort' in a ? [[`aan/${n}/soort`, a.soort] as const] : [])),
      ),
    ].flatMap(unknown(kinds, 'soort ketenpartner')),
    ...each('routeringsregels', routeringsregels, ({ aan }) =>
      aan.flatMap((a, n) => ('tafel' in a ? [[`aan/${n}/tafel`, a.tafel] as const] : [])),
    ).flatMap(unknown(tables, 'tafel')),
    ...[
      ...each('routeringsregels', routeringsregels, ({ bericht }) => [['bericht', bericht]]),
      ...each('deelregels', deelregels, ({ bericht }) => [['bericht', bericht]]),
      ...each('waardelijsten', waardelijsten, ({ bericht }) => [['bericht', bericht]]),
      ...each('zaakfeiten', zaakfeiten, ({ berichten }) => many('berichten', berichten)),
    ].flatMap(unknown(reports, 'berichtsoort')),
    ...[
      ...each('schakelaars', schakelaars, ({ als }) => many('als', als)),
      ...each('zaakfeiten', zaakfeiten, ({ als }) => many('als', als)),
      ...each('routeringsregels', routeringsregels, ({ als }) => many('als', als)),
      ...each('deelregels', deelregels, ({ als, velden }) => [
        ...many('als', als),
        ...velden.flatMap(({ persoonAls }, n): readonly Named[] =>
          persoonAls === undefined ? [] : [[`velden/${n}/persoonAls`, persoonAls]],
        ),
      ]),
      ...each('verboden', verboden, ({ als }) => many('als', als)),
    ].flatMap(unknown(conditions, 'voorwaarde')),
    ...[
      ...each('routeringsregels', routeringsregels, ({ verband }) => [['verband', verband]]),
      ...each('deelregels', deelregels, ({ verband }) => [['verband', verband]]),
    ].flatMap(unknown(partnerships, 'verband')),
    ...[
      ...each('routeringsregels', routeringsregels, ({ doel }) => [['doel', doel]]),
      ...each('deelregels', deelregels, ({ doel }) => [['doel', doel]]),
    ].flatMap(unknown(purposes, 'doel')),
    ...[
      ...each('deelregels', deelregels, ({ grondslag }) => [['grondslag', grondslag]]),
      ...each('verboden', verboden, ({ grondslag }) => [['grondslag', grondslag]]),
      ...each('schakelaars', schakelaars, ({ grondslag }) => [['grondslag', grondslag]]),
    ].flatMap(unknown(bases, 'grondslag')),
    ...each('deelregels', deelregels, ({ schakelaar }) =>
      schakelaar === undefined ? [] : [['schakelaar', schakelaar]],
    ).flatMap(unknown(new Set(schakelaars.map(({ code }) => code)), 'schakelaar')),
    ...[
      ...each('deelregels', deelregels, ({ velden }) =>
        velden.flatMap(({ categorieen }, n) => many(`velden/${n}/categorieen`, categorieen)),
      ),
      ...each('verboden', verboden, ({ categorieen }) =>
        categorieen === 'alle' ? [] : many('categorieen', categorieen),
      ),
    ].flatMap(unknown(categories, 'categorie')),
    ...each('deelregels', deelregels, ({ velden }) =>
      velden.map(({ hoe }, n): Named => [`velden/${n}/hoe`, hoe]),
    ).flatMap(unknown(new Set([...Object.keys(verbs), COUNT]), 'wijze van delen')),
  ];
};

const categoriesIn = (tree: FieldTree): readonly string[] => {
  switch (tree.kind) {
    case 'field':
      return [tree.category];
    case 'object':
      return Object.values(tree.fields).flatMap(categoriesIn);
    case 'list':
      return categoriesIn(tree.item);
  }
};

const doubles = (document: RulebookDocument): readonly Finding[] => {
  const coded = [
    'ketenpartners',
    'regios',
    'waarnemingen',
    'tafels',
    'grondslagen',
    'routeringsregels',
    'deelregels',
    'verboden',
  ] as const;
  return coded.flatMap((list) => {
    const seen = new Set<string>();
    return document[list].flatMap(({ code }, n) =>
      seen.size === seen.add(code).size
        ? [{ pointer: `/${list}/${n}/code`, problem: `code "${code}" is al gebruikt` }]
        : [],
    );
  });
};

const backwardPeriods = ({
  waarnemingen,
  schakelaars,
  deelregels,
  verboden,
}: RulebookDocument): readonly Finding[] => {
  const isBackward = (from: string, until: string | undefined) =>
    until !== undefined && Date.parse(until) <= Date.parse(from);
  const problem = 'het einde ligt niet na het begin';
  return [
    ...waarnemingen.flatMap(({ van, tot }, n) =>
      isBackward(van, tot) ? [{ pointer: `/waarnemingen/${n}/tot`, problem }] : [],
    ),
    ...schakelaars.flatMap(({ van, tot }, n) =>
      isBackward(van, tot) ? [{ pointer: `/schakelaars/${n}/tot`, problem }] : [],
    ),
    ...deelregels.flatMap(({ geldigVan, geldigTot }, n) =>
      isBackward(geldigVan, geldigTot) ? [{ pointer: `/deelregels/${n}/geldigTot`, problem }] : [],
    ),
    ...verboden.flatMap(({ geldigVan, geldigTot }, n) =>
      isBackward(geldigVan, geldigTot) ? [{ pointer: `/verboden/${n}/geldigTot`, problem }] : [],
    ),
  ];
};
