import type { AddressDocument, RoutingRuleDocument } from './rulebook-document.js';

/** Every address in a routing rule, with its place in the rule: whom it is for, and who else when these are not there. */
export const addressesIn = ({
  aan,
  anders,
}: Pick<RoutingRuleDocument, 'aan' | 'anders'>): readonly (readonly [
  place: string,
  address: AddressDocument,
])[] => [
  ...placed('aan', aan),
  ...placed('anders/gesloten', anders?.gesloten),
  ...placed('anders/onbekend', anders?.onbekend),
];

const placed = (at: string, addresses: readonly AddressDocument[] | undefined) =>
  (addresses ?? []).map((address, n) => [`${at}/${n}`, address] as const);
