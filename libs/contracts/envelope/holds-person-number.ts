import { passesElevenTest } from '../schema/passes-eleven-test.js';

const SMALLEST_ISSUED = 10_000_000;
const ORGANISATION_NUMBER = /^urn:nld:(?:oin|kvknr|rsin):[0-9]+/i;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const HEX_DIGEST = /\b[0-9a-f]{16,}\b/gi;
const DATE = /^20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/;

/**
 * Whether a text holds eight or nine digits in a row that can be a citizen service number (BSN).
 * Numbers of organisations, UUIDs, hexadecimal digests and calendar dates are not taken for one: they pass the
 * eleven-test by chance once in eleven times.
 */
export function holdsPersonNumber(text: string): boolean {
  if (!/[0-9]{8}/.test(text)) return false;
  const rest = text.replace(ORGANISATION_NUMBER, '').replace(UUID, ' ').replace(HEX_DIGEST, keepDigitsOnly);
  return (rest.match(/[0-9]+/g) ?? []).some(isPersonNumber);
}

const keepDigitsOnly = (digest: string): string => (/^[0-9]+$/.test(digest) ? digest : ' ');

const isPersonNumber = (digits: string): boolean =>
  (digits.length === 8 || digits.length === 9) &&
  Number(digits) >= SMALLEST_ISSUED &&
  !DATE.test(digits) &&
  passesElevenTest(digits);
