import { pointerSteps } from '../../report/json-pointer.js';
import type { Contract, FieldTree } from '../../validate/contract.js';
import { addressesIn } from '../addresses-in.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Pointers into a report that lead to no field of its kind. */
export const unknownFields = (
  document: RulebookDocument,
  contracts: readonly Contract[],
): readonly Finding[] => [
  ...pointersIn(document).flatMap(({ at, kind, field }) => {
    const ofKind = contracts.filter((contract) => contract.kind === kind);
    return ofKind.length === 0 || ofKind.some(hasField(field))
      ? []
      : [{ pointer: at, problem: `veld "${field}" bestaat niet in bericht "${kind}"` }];
  }),
  ...anywhere(document).flatMap(({ at, field }) =>
    contracts.some(hasField(field))
      ? []
      : [{ pointer: at, problem: `veld "${field}" bestaat in geen enkel bericht` }],
  ),
];

/** Pointers into a report of whichever kind. */
const anywhere = ({ regiobepaling, routeringsregels }: RulebookDocument) => [
  ...regiobepaling.flatMap((source, n) =>
    'rol' in source ? [] : [{ at: `/regiobepaling/${n}/veld`, field: source.veld }],
  ),
  ...routeringsregels.flatMap((rule, n) =>
    addressesIn(rule).flatMap(([at, address]) =>
      'vanVeld' in address && address.vanVeld !== undefined
        ? [{ at: `/routeringsregels/${n}/${at}/vanVeld`, field: address.vanVeld }]
        : [],
    ),
  ),
];

const hasField =
  (field: string) =>
  ({ fields }: Contract): boolean =>
    leadsTo(fields, pointerSteps(field));

interface FieldPointer {
  readonly at: string;
  readonly kind: string;
  readonly field: string;
}

const pointersIn = (document: RulebookDocument): readonly FieldPointer[] => [
  ...document.waardelijsten.map(({ bericht, veld }, n) => ({
    at: `/waardelijsten/${n}/veld`,
    kind: bericht,
    field: veld,
  })),
  ...document.waardelijsten.flatMap(({ bericht, bij }, n) =>
    bij === undefined ? [] : [{ at: `/waardelijsten/${n}/bij/veld`, kind: bericht, field: bij.veld }],
  ),
  ...(document.herkenning ?? []).flatMap(({ bericht, velden, versie }, n) => [
    ...velden.map((field, k) => ({ at: `/herkenning/${n}/velden/${k}`, kind: bericht, field })),
    ...(versie === undefined ? [] : [{ at: `/herkenning/${n}/versie`, kind: bericht, field: versie }]),
  ]),
  ...document.zaakfeiten.flatMap(({ berichten, uit }, n) =>
    uit === undefined ? [] : berichten.map((kind) => ({ at: `/zaakfeiten/${n}/uit`, kind, field: uit })),
  ),
  ...document.routeringsregels.flatMap((rule, n) =>
    addressesIn(rule).flatMap(([at, address]) =>
      'genoemdIn' in address
        ? [{ at: `/routeringsregels/${n}/${at}/genoemdIn`, kind: rule.bericht, field: address.genoemdIn }]
        : [],
    ),
  ),
];

/** Inside a unit that is shared as a whole any step is good: its own members are no fields. */
const leadsTo = (tree: FieldTree | undefined, [step, ...rest]: readonly string[]): boolean => {
  if (tree === undefined) return false;
  if (step === undefined || tree.kind === 'field') return true;
  return tree.kind === 'object' && leadsTo(tree.fields[step], rest);
};
