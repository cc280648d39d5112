import { coveredNumber } from '../../parts/value/shown-value.js';

const textsIn = (of: unknown): Readonly<Record<string, string>> =>
  typeof of === 'object' && of !== null
    ? Object.fromEntries(
        Object.entries(of).flatMap(([name, value]) =>
          typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
        ),
      )
    : {};

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** Who somebody is, as it is shared: name, date of birth, and of the citizen service number only the ends. */
export const personLine = (
  person: unknown,
): { readonly name: string; readonly born: string | null; readonly bsn: string | null } => {
  const { voornamen, voorvoegsel, achternaam, geboortedatum, bsn } = textsIn(person);
  return {
    name: joined(voornamen, voorvoegsel, achternaam),
    born: geboortedatum ?? null,
    bsn: bsn === undefined ? null : coveredNumber(bsn),
  };
};

/** An address on one line; empty: none was shared. */
export const addressLine = (address: unknown): string => {
  const { straatnaam, huisnummer, huisletter, huisnummertoevoeging, postcode, woonplaats } = textsIn(address);
  const street = joined(straatnaam, joined(huisnummer, huisletter, huisnummertoevoeging));
  return [street, joined(postcode, woonplaats)].filter((part) => part !== '').join(', ');
};
