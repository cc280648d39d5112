import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';
import { valueAt } from '../../report/json-pointer.js';
import type { Fault } from '../fault.js';

/**
 * A secret address stands only in `geheimAdres`: no other address of the report is the same, and no text holds postcode and
 * number or street and number (P8). The fault names the field, never the address.
 */
export const keepsSecretAddress = (data: JsonObject): readonly Fault[] => {
  const secret = valueAt(data, ['geheimAdres', 'adres']);
  if (!isJsonObject(secret)) return [];
  const { geheimAdres: _secret, ...rest } = data;
  return placesThatTell(rest, marksOf(secret), '/data').map(visible);
};

/** The address as it may stand in a text, without anything but letters and digits. */
const marksOf = ({ straatnaam, huisnummer, postcode }: JsonObject): readonly string[] =>
  [postcode, straatnaam]
    .filter((part) => typeof part === 'string')
    .map((part) => bare(`${part}${String(huisnummer)}`));

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const placesThatTell = (value: Json | undefined, marks: readonly string[], at: string): readonly string[] => {
  if (typeof value === 'string') return marks.some((mark) => holds(bare(value), mark)) ? [at] : [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, n) => placesThatTell(item, marks, `${at}/${n}`));
  if (!isJsonObject(value)) return [];
  if (marksOf(value).some((mark) => marks.includes(mark)) && value['huisnummer'] !== undefined) return [at];
  return Object.entries(value).flatMap(([name, member]) => placesThatTell(member, marks, `${at}/${name}`));
};

/** Number 3 is not told by number 34. */
const holds = (text: string, mark: string): boolean => {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1))
    if (!/\p{N}/u.test(text.charAt(at + mark.length))) return true;
  return false;
};

const visible = (pointer: string): Fault => ({
  code: 'geheim-adres-zichtbaar',
  pointer,
  expected: {
    nl: 'een veld waarin het geheime adres niet voorkomt',
    en: 'a field that does not hold the secret address',
  },
  remedy: {
    nl: 'Noem het geheime adres alleen in geheimAdres en stuur het bericht met een nieuw id opnieuw.',
    en: 'Name the secret address only in geheimAdres and send the report again with a new id.',
  },
});
