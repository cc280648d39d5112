import type { AddressDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { joinedWith } from './joined-with.js';
import { fieldName, spokenName, tableName } from './spoken-name.js';

type Named = Pick<RulebookDocument, 'ketenpartners' | 'benamingen'>;

/** Whom an address stands for, in words that follow a preposition; regional: only in the region of the case. */
export interface AddressPhrase {
  readonly name: string;
  readonly isRegional: boolean;
}

export const addressPhrase = (document: Named, address: AddressDocument): AddressPhrase => {
  if ('soort' in address) return ofKind(document, address.soort, address.functie);
  if ('tafel' in address)
    return { name: `iedereen aan ${tableName(document, address.tafel)}`, isRegional: true };
  if ('coordinator' in address)
    return { name: `de coördinator van ${tableName(document, address.coordinator)}`, isRegional: true };
  return { name: nameOf(document, address), isRegional: false };
};

/** Several addresses in words: `aan de reclassering, en aan de politie en het Openbaar Ministerie in de regio van de zaak`. */
export const addressesPhrase = (document: Named, addresses: readonly AddressDocument[]): string =>
  toPhrase(addresses.map((address) => addressPhrase(document, address)));

/** The same of what is in words already. */
export const toPhrase = (phrases: readonly AddressPhrase[]): string => {
  const [regional, others] = [true, false].map((wanted) =>
    phrases.filter(({ isRegional }) => isRegional === wanted).map(({ name }) => name),
  ) as [string[], string[]];
  return [
    ...(others.length === 0 ? [] : [`aan ${joinedWith('en', others)}`]),
    ...(regional.length === 0 ? [] : [`aan ${joinedWith('en', regional)} in de regio van de zaak`]),
  ].join(', en ');
};

const nameOf = (
  document: Named,
  address: Exclude<AddressDocument, { soort: string } | { tafel: string } | { coordinator: string }>,
): string => {
  if ('partner' in address) {
    const partner = document.ketenpartners.find(({ code }) => code === address.partner);
    const name = partner?.naam ?? address.partner;
    return address.functie === undefined
      ? name
      : `${partner?.functies?.find(({ code }) => code === address.functie)?.naam ?? address.functie} van ${name}`;
  }
  if ('melder' in address) return 'wie het bericht stuurde waarop dit volgt';
  if ('waargenomene' in address) return 'degene voor wie de afzender waarneemt';
  if ('piketVan' in address)
    return `het piket van wie het bericht noemt bij ${fieldName(document, address.piketVan)}`;
  if ('genoemdIn' in address) return `wie het bericht noemt bij ${fieldName(document, address.genoemdIn)}`;
  const { vanVeld, vanSoort } = address;
  const who =
    vanSoort === undefined
      ? 'iedereen'
      : `${spokenName(document, 'soorten', vanSoort)} in de regio van de zaak`;
  return vanVeld === undefined
    ? `${who} die het bericht kreeg waarop dit volgt`
    : `${who} die in het bericht waarop dit volgt ${fieldName(document, vanVeld)} te zien kreeg`;
};

const ofKind = (document: Named, kind: string, of: string | undefined): AddressPhrase => {
  const partners = document.ketenpartners.filter(({ soort }) => soort === kind);
  const name = spokenName(document, 'soorten', kind);
  const isRegional = partners.some(({ regios }) => regios.length > 0);
  if (of === undefined) return { name, isRegional };
  const functions = partners.flatMap(({ functies }) => functies ?? []);
  return { name: `${functions.find(({ code }) => code === of)?.naam ?? of} van ${name}`, isRegional };
};
