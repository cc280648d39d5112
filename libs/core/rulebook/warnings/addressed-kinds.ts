import { groupBy } from '../group-by.js';
import type { AddressDocument, RulebookDocument } from '../rulebook-document.js';

/** The kinds of partner that an address can stand for; null: whoever a report or its history names. */
export type AddressedKinds = (address: AddressDocument) => ReadonlySet<string> | null;

export const addressedKinds = ({ ketenpartners, tafels }: RulebookDocument): AddressedKinds => {
  const kindOf = new Map(ketenpartners.map(({ code, soort }) => [code, soort]));
  const atTable = groupBy(
    tafels,
    ({ soort }) => soort,
    ({ leden }) => leden,
  );
  const tables = new Map(
    [...atTable].map(([kind, members]) => [
      kind,
      new Set(members.flat().flatMap((code) => kindOf.get(code) ?? [])),
    ]),
  );
  const coordinators = new Map(
    [
      ...groupBy(
        tafels,
        ({ soort }) => soort,
        ({ coordinator }) => kindOf.get(coordinator?.organisatie ?? ''),
      ),
    ].map(([kind, kinds]) => [kind, new Set(kinds.filter((one) => one !== undefined))]),
  );
  return (address) => {
    if ('soort' in address) return new Set([address.soort]);
    if ('tafel' in address) return tables.get(address.tafel) ?? new Set();
    if ('coordinator' in address) return coordinators.get(address.coordinator) ?? new Set();
    if ('partner' in address) return new Set([kindOf.get(address.partner) ?? '']);
    return null;
  };
};
