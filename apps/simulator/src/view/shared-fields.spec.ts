import { describe, expect, it } from '@jest/globals';
import { sharedFields } from './shared-fields.js';

const masked = { afgeschermd: 'geen-recht-op-inhoud' };
const suspect = (kenmerk: string) => ({ kenmerk, rol: 'verdachte', persoon: { achternaam: 'X' } });
const child = (kenmerk: string) => ({
  kenmerk,
  rol: 'kind',
  persoon: { leeftijd: 9 },
  adres: { huisnummer: 7 },
});

describe('the fields a recipient got, for people to read', () => {
  it('are named per way of sharing, persons of one role together', () => {
    const sent = {
      a: 1,
      b: 2,
      c: { soort: 'x', naam: 'y' },
      betrokkenen: [suspect('V1'), suspect('V2'), child('K1')],
    };
    const view = {
      a: 1,
      b: masked,
      c: { soort: 'x' },
      betrokkenen: [
        suspect('V1'),
        suspect('V2'),
        { kenmerk: 'K1', rol: 'kind', persoon: { leeftijdsband: '4-11' } },
      ],
    };
    expect(sharedFields(sent, view)).toEqual({
      volledig: ['a', 'verdachte (2): alles'],
      gegeneraliseerd: ['c (alleen soort)', 'kind: persoon (alleen leeftijdsband)'],
      aantal: [],
      afgeschermd: ['b'],
      'niet gedeeld': ['kind: adres'],
    });
  });

  it('tell a count in place of the persons it stands for', () => {
    const sent = { a: 1, betrokkenen: [suspect('V1'), child('K1'), child('K2')] };
    expect(sharedFields(sent, { betrokkenen: [{ rol: 'kind', aantal: 2 }] })).toMatchObject({
      aantal: ['kind: 2'],
      'niet gedeeld': ['a', 'verdachte: alles'],
    });
  });

  it('tell persons of one role apart when not the same is shared of them', () => {
    const sent = { betrokkenen: [suspect('V1'), suspect('V2')] };
    expect(sharedFields(sent, { betrokkenen: [suspect('V1')] })).toMatchObject({
      volledig: ['verdachte V1: alles'],
      'niet gedeeld': ['verdachte V2: alles'],
    });
  });
});
