import { placesThatTell, secretMarks } from '../../case/secret-addresses.js';
import type { JsonObject } from '../../report/json.js';
import type { Fault } from '../fault.js';

/**
 * A secret address stands only in `geheimAdres`: no other address of the report is the same, and no text holds postcode and
 * number or street and number, of its own or of one that is known in the case (P8). The fault names the field, never the
 * address.
 */
export const keepsSecretAddress = (data: JsonObject, known: readonly string[] = []): readonly Fault[] =>
  placesThatTell(data, [...secretMarks(data), ...known], '/data').map(visible);

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
