import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import type { JsonObject } from '../report/json.js';
import type { SharedView } from '../share/view.js';
import { withoutSecrets } from './without-secrets.js';

const contract = loadContracts().contractOf('zsm-beslissing', 1);
const address = { straatnaam: 'Berkenpad', huisnummer: 4, postcode: '3925 SD', woonplaats: 'Woudrand' };
const SECRET = ['berkenpad4', '3925sd4'];
const left = (data: JsonObject) => withoutSecrets(data as SharedView, { data, contract, at: 0 }, SECRET);
const measure = (kenmerk: string, omschrijving: string) => ({
  kenmerk,
  soort: 'locatieverbod',
  omschrijving,
});
const said = {
  status: 'definitief',
  beslissingen: [{ kenmerk: 'V1', besluit: 'heenzenden' }],
  beschermendeMaatregelen: [
    measure('V1', 'Niet in de buurt van Berkenpad 4.'),
    measure('V1', 'Geen contact met S1.'),
  ],
  betrokkenen: [{ kenmerk: 'S1', rol: 'slachtoffer', adres: address }],
};

describe('a final decision that tells a secret address', () => {
  it('goes out without that text or address alone, so that its measures arrive', () => {
    expect(left(said)).toEqual({
      ...said,
      beschermendeMaatregelen: [
        { kenmerk: 'V1', soort: 'locatieverbod' },
        measure('V1', 'Geen contact met S1.'),
      ],
      betrokkenen: [{ kenmerk: 'S1', rol: 'slachtoffer' }],
    });
  });

  it('is as it was when it tells none', () => {
    const data = { status: 'definitief', bijNieuwIncident: 'Opnieuw beoordelen.' } as JsonObject;
    expect(left(data)).toBe(data);
  });

  it('does not go out at all while it is only intended', () => {
    expect(left({ ...said, status: 'voorgenomen' })).toBeNull();
  });
});
