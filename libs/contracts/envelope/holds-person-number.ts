import { passesElevenTest } from '../schema/passes-eleven-test.js';

const SMALLEST_ISSUED = 10_000_000;
// A number like a BSN is that of an organisation (RSIN) when it begins with an 8; others may be a person's tax number.
const ORGANISATION_NUMBER = /^urn:nld:(?:oin:|kvknr:|rsin:(?=8))[0-9]+/i;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const HEX_DIGEST = /\b[0-9a-f]{16,}\b/gi;
const DATE = /^20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;

// As people group a number: 1234.56.789, 12 34 56 789 or 123-456-789; a year first makes it a date or a file number.
const GROUPED =
  /(?<![0-9])(?:[0-9]{4}([. -])[0-9]{2}\1[0-9]{3}|[0-9]{2}([. ])[0-9]{2}\2[0-9]{2}\2[0-9]{3}|[0-9]{3}([. -])[0-9]{3}\3[0-9]{3})(?![0-9])/g;
const ZERO_PADDED = /^0+(?=[1-9][0-9]{8}$)/;

/**
 * Whether a text holds digits that can be a citizen service number (BSN): eight or nine in a row, or nine in the groups that
 * people write, also in full-width digits or with zeros before them. Numbers of organisations, UUIDs, hexadecimal digests
 * and calendar dates are not taken for one: they pass the eleven-test by chance once in eleven times.
 */
export function holdsPersonNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(GROUPED, asOneNumber);
  if (!/[0-9]{8}/.test(plain)) return false;
  const rest = plain.replace(ORGANISATION_NUMBER, '').replace(UUID, ' ').replace(HEX_DIGEST, keepDigitsOnly);
  return (rest.match(/[0-9]+/g) ?? []).some((digits) => isPersonNumber(digits.replace(ZERO_PADDED, '')));
}

const asOneNumber = (grouped: string): string =>
  /^(?:19|20)[0-9]{2}-/.test(grouped) ? grouped : grouped.replace(/[^0-9]/g, '');

const keepDigitsOnly = (digest: string): string => (/^[0-9]+$/.test(digest) ? digest : ' ');

const isPersonNumber = (digits: string): boolean =>
  (digits.length === 8 || digits.length === 9) &&
  Number(digits) >= SMALLEST_ISSUED &&
  !DATE.test(digits) &&
  passesElevenTest(digits);
