import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { CaseState } from './case-state.js';

/** The case with the secret address of a report, when it has one. */
export const withSecretAddress = (state: CaseState, data: JsonObject): CaseState => {
  const fresh = secretMarks(data).filter((mark) => !state.secretAddresses.includes(mark));
  return fresh.length === 0 ? state : { ...state, secretAddresses: [...state.secretAddresses, ...fresh] };
};

/** The secret address of a report as it may stand in a text: postcode and number, street and number, nothing else. */
export const secretMarks = (data: JsonObject): readonly string[] => {
  const secret = valueAt(data, ['geheimAdres', 'adres']);
  return isJsonObject(secret) ? marksOf(secret) : [];
};

/** The JSON Pointers of what tells one of these addresses, outside the field made for it. */
export const placesThatTell = (
  value: Json | undefined,
  marks: readonly string[],
  at = '',
): readonly string[] => {
  if (marks.length === 0) return [];
  if (typeof value === 'string') return tells(value, marks) ? [at] : [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, n) => placesThatTell(item, marks, `${at}/${n}`));
  if (!isJsonObject(value)) return [];
  if (value['huisnummer'] !== undefined && marksOf(value).some((mark) => marks.includes(mark))) return [at];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'geheimAdres' ? [] : placesThatTell(member, marks, `${at}/${name}`),
  );
};

const marksOf = ({ straatnaam, huisnummer, postcode }: JsonObject): readonly string[] =>
  [postcode, straatnaam]
    .filter((part) => typeof part === 'string')
    .map((part) => bare(`${part}${String(huisnummer)}`));

const tells = (text: string, marks: readonly string[]): boolean => {
  const read = bare(text);
  return marks.some((mark) => holds(read, mark));
};

/** Accents, signs, spaces and a word for "number" before the number make no difference. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[^\p{L}\p{N}])(?:huis)?(?:nummer|nr|no)[^\p{L}\p{N}]*(?=\p{N})/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Number 3 is not told by number 34. */
const holds = (text: string, mark: string): boolean => {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1))
    if (!/\p{N}/u.test(text.charAt(at + mark.length))) return true;
  return false;
};
