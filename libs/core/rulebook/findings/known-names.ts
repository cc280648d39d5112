import { HUB } from '../../report/hub.js';
import { COUNT, verbs } from '../../share/verbs.js';
import type { Contract, FieldTree } from '../../validate/contract.js';
import type { Referent } from '../references.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** What a rulebook and the report kinds give a name to, per kind of thing. */
export const knownNames = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): Readonly<Record<Referent, ReadonlySet<string>>> => ({
  regio: codes(document.regios),
  ketenpartner: codes(document.ketenpartners),
  functie: new Set(
    document.ketenpartners.flatMap(({ code, soort, functies }) =>
      // Of a partner, or of any partner of a kind.
      (functies ?? []).flatMap((one) => [`${code}.${one.code}`, `${soort}.${one.code}`]),
    ),
  ),
  'soort ketenpartner': new Set([HUB, ...document.ketenpartners.map(({ soort }) => soort)]),
  'soort tafel': new Set(document.tafels.map(({ soort }) => soort)),
  berichtsoort: new Set(contracts.map(({ kind }) => kind)),
  voorwaarde: new Set(Object.keys(document.voorwaarden)),
  regime: codes(document.regimes),
  verband: codes(document.verbanden),
  doel: codes(document.doelen),
  grondslag: codes(document.grondslagen),
  plicht: codes(document.plichten),
  termijn: codes(document.termijnen),
  schakelaar: codes(document.schakelaars),
  categorie: new Set(contracts.flatMap(({ fields }) => categoriesIn(fields))),
  'wijze van delen': new Set([...Object.keys(verbs), COUNT]),
});

const codes = (list: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ code }) => code));

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
