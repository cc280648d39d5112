import { addressesIn } from './addresses-in.js';
import type { AddressDocument, RoutingRuleDocument, RulebookDocument } from './rulebook-document.js';

/** The kinds of partner that a routing rule addresses by itself; whom a report names or who got an earlier one is not known before. */
export const kindsAddressed = (document: RulebookDocument, rule: RoutingRuleDocument): readonly string[] => [
  ...new Set(addressesIn(rule).flatMap(([, address]) => kindsOf(document, address))),
];

const kindsOf = (document: RulebookDocument, address: AddressDocument): readonly string[] => {
  if ('soort' in address) return [address.soort];
  if ('partner' in address) return kindOf(document, address.partner);
  if ('tafel' in address)
    return document.tafels
      .filter(({ soort }) => soort === address.tafel)
      .flatMap(({ leden }) => leden.flatMap((code) => kindOf(document, code)));
  if ('coordinator' in address)
    return document.tafels
      .filter(({ soort }) => soort === address.coordinator)
      .flatMap(({ coordinator }) =>
        coordinator === undefined ? [] : kindOf(document, coordinator.organisatie),
      );
  return 'vanSoort' in address && address.vanSoort !== undefined ? [address.vanSoort] : [];
};

const kindOf = ({ ketenpartners }: RulebookDocument, code: string): readonly string[] =>
  ketenpartners.filter((partner) => partner.code === code).map(({ soort }) => soort);
