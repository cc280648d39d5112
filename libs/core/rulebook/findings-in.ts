import { COUNT, verbs } from '../share/verbs.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import type { Finding } from './finding.js';
import { referencesIn } from './references.js';
import type { Referent } from './references.js';
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

const unknownNames = (document: RulebookDocument, contracts: readonly Contract[]): readonly Finding[] => {
  const known = knownNames(document, contracts);
  return referencesIn(document)
    .filter(({ to, name }) => !known[to].has(name))
    .map(({ pointer, to, name }) => ({ pointer, problem: `${to} "${name}" bestaat niet` }));
};

const knownNames = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): Readonly<Record<Referent, ReadonlySet<string>>> => {
  const codes = (list: readonly { readonly code: string }[]) => new Set(list.map(({ code }) => code));
  return {
    regio: codes(document.regios),
    ketenpartner: codes(document.ketenpartners),
    'soort ketenpartner': new Set(document.ketenpartners.map(({ soort }) => soort)),
    'soort tafel': new Set(document.tafels.map(({ soort }) => soort)),
    berichtsoort: new Set(contracts.map(({ kind }) => kind)),
    voorwaarde: new Set(Object.keys(document.voorwaarden)),
    verband: codes(document.verbanden),
    doel: codes(document.doelen),
    grondslag: codes(document.grondslagen),
    schakelaar: codes(document.schakelaars),
    categorie: new Set(contracts.flatMap(({ fields }) => categoriesIn(fields))),
    'wijze van delen': new Set([...Object.keys(verbs), COUNT]),
  };
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

const CODED = [
  'ketenpartners',
  'regios',
  'waarnemingen',
  'tafels',
  'grondslagen',
  'routeringsregels',
  'deelregels',
  'verboden',
] as const;

const doubles = (document: RulebookDocument): readonly Finding[] =>
  CODED.flatMap((list) => {
    const seen = new Set<string>();
    return document[list].flatMap(({ code }, n) =>
      seen.size === seen.add(code).size
        ? [{ pointer: `/${list}/${n}/code`, problem: `code "${code}" is al gebruikt` }]
        : [],
    );
  });

const backwardPeriods = ({
  waarnemingen,
  schakelaars,
  deelregels,
  verboden,
}: RulebookDocument): readonly Finding[] => [
  ...endsTooEarly(
    'waarnemingen',
    'tot',
    waarnemingen.map(({ van, tot }) => [van, tot]),
  ),
  ...endsTooEarly(
    'schakelaars',
    'tot',
    schakelaars.map(({ van, tot }) => [van, tot]),
  ),
  ...endsTooEarly(
    'deelregels',
    'geldigTot',
    deelregels.map(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]),
  ),
  ...endsTooEarly(
    'verboden',
    'geldigTot',
    verboden.map(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]),
  ),
];

const endsTooEarly = (
  list: string,
  member: string,
  periods: readonly (readonly [from: string, until: string | undefined])[],
): readonly Finding[] =>
  periods.flatMap(([from, until], n) =>
    until !== undefined && Date.parse(until) <= Date.parse(from)
      ? [{ pointer: `/${list}/${n}/${member}`, problem: 'het einde ligt niet na het begin' }]
      : [],
  );
