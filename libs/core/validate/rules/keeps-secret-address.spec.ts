import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../report/json.js';
import { keepsSecretAddress } from './keeps-secret-address.js';

const secret = { straatnaam: 'Berkenpad', huisnummer: 4, postcode: '3925 SD', woonplaats: 'Woudrand' };
const told = (rest: JsonObject) =>
  keepsSecretAddress({ geheimAdres: { adres: secret }, ...rest }).map(({ pointer }) => pointer);

describe('a secret address', () => {
  it('may stand in its own field', () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string, JsonObject, string[]]>([
    [
      'as the address of a person',
      { betrokkenen: [{ rol: 'kind', adres: { ...secret } }] },
      ['/data/betrokkenen/0/adres'],
    ],
    ['written differently', { locatie: { huisnummer: 4, postcode: '3925sd' } }, ['/data/locatie']],
    [
      'as postcode and number in a text',
      { advies: 'Breng haar naar 3925 SD, nr. 4'.replace(', nr. ', ' ') },
      ['/data/advies'],
    ],
    ['as street and number in a text', { advies: 'Zij woont op het BERKENPAD 4.' }, ['/data/advies']],
    ['with a word before the number', { advies: 'Berkenpad, huisnr. 4' }, ['/data/advies']],
    ['with accents', { advies: 'Bérkenpad no 4' }, ['/data/advies']],
  ])('is refused %s', (_, rest, pointers) => {
    expect(told(rest)).toEqual(pointers);
  });

  it.each<[string, JsonObject]>([
    ['another number in the street', { advies: 'Berkenpad 41' }],
    [
      'another address',
      { betrokkenen: [{ adres: { straatnaam: 'Lindehof', huisnummer: 4, postcode: '5038 SD' } }] },
    ],
    ['the place alone', { advies: 'Woudrand' }],
  ])('does not refuse %s', (_, rest) => {
    expect(told(rest)).toEqual([]);
  });

  it('is not repeated in the fault', () => {
    const faults = keepsSecretAddress({ geheimAdres: { adres: secret }, advies: 'Berkenpad 4' });
    expect(JSON.stringify(faults)).not.toMatch(/Berkenpad|3925/i);
  });
});
