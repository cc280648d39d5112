import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '#core';
import type { ViewRules } from '../scenario/view-rules.js';
import { compareView } from './compare-view.js';
import { expectedFields } from './expected-fields.js';

const sent: JsonObject = {
  referentie: 'REF-1',
  relaas: 'wat er gebeurde',
  medisch: 'een diagnose',
  uitkomst: 'midden',
  lopendeHulp: { soort: 'gezinshulp', aanbieder: 'De Wissel' },
  betrokkenen: [
    { kenmerk: 'V1', rol: 'verdachte', persoon: { achternaam: 'Tolhek' }, adres: { huisnummer: 7 } },
    { kenmerk: 'K1', rol: 'kind', persoon: { leeftijd: 9 }, adres: { huisnummer: 7 } },
    { kenmerk: 'S1', rol: 'slachtoffer', persoon: { achternaam: 'Vonk' } },
    { kenmerk: 'S2', rol: 'slachtoffer', persoon: { achternaam: 'Brinkman' } },
  ],
};
const rules: ViewRules = {
  soort: 'proef',
  bericht: {
    volledig: ['referentie', 'uitkomst'],
    afgeschermd: ['relaas'],
    soort: ['lopendeHulp'],
    afwezig: ['medisch'],
  },
  personen: {
    verdachte: 'volledig',
    kind: { volledig: ['kenmerk', 'rol'], leeftijdsband: ['persoon'], afwezig: ['adres'] },
    slachtoffer: 'aantal',
  },
};
const wording = { leeftijdsbanden: { K1: '4-11' }, vertaald: { uitkomst: 'gemiddeld' } };
const masked = { afgeschermd: 'geen-recht-op-inhoud' };
const suspect = (sent['betrokkenen'] as readonly JsonObject[])[0] ?? {};
const child = { kenmerk: 'K1', rol: 'kind', persoon: { leeftijdsband: '4-11' } };
const counted = { rol: 'slachtoffer', aantal: 2 };
const view: JsonObject = {
  referentie: 'REF-1',
  relaas: masked,
  uitkomst: 'gemiddeld',
  lopendeHulp: { soort: 'gezinshulp' },
  betrokkenen: [suspect, child, counted],
};

const found = (changed: JsonObject): readonly string[] =>
  compareView(expectedFields(rules, sent, wording), sent, changed).map(
    ({ field, expected, found: is }) => `${field}: ${expected} / ${is}`,
  );
const { relaas: _relaas, ...withoutRelaas } = view;
const { adres: _adres, ...suspectWithoutAddress } = suspect;

describe('comparing a view with what a recipient must see', () => {
  it('finds nothing in the view that must come', () => {
    expect(found(view)).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['an absent field that is there', { ...view, medisch: 'een diagnose' }, '/medisch: afwezig / volledig'],
    ['an absent field that is masked', { ...view, medisch: masked }, '/medisch: afwezig / afgeschermd'],
    [
      'a masked field that is readable',
      { ...view, relaas: sent['relaas'] ?? '' },
      '/relaas: afgeschermd / volledig',
    ],
    ['a masked field that is gone', withoutRelaas, '/relaas: afgeschermd / afwezig'],
    ['a full field that is masked', { ...view, referentie: masked }, '/referentie: volledig / afgeschermd'],
    [
      'a full field with another value',
      { ...view, referentie: 'REF-2' },
      '/referentie: volledig / andere inhoud',
    ],
    [
      'a word that was not translated',
      { ...view, uitkomst: 'midden' },
      '/uitkomst: volledig / een andere waarde',
    ],
    [
      'a kind that shows more',
      { ...view, lopendeHulp: sent['lopendeHulp'] ?? '' },
      '/lopendeHulp: alleen soort / volledig',
    ],
    [
      'a field nobody sent',
      { ...view, extra: 1 },
      '/extra: afwezig / een veld dat niet in het bericht staat',
    ],
    [
      'a wrong age band',
      { ...view, betrokkenen: [suspect, { ...child, persoon: { leeftijdsband: '0-3' } }, counted] },
      '/betrokkenen/K1/persoon: alleen leeftijdsband / een andere waarde',
    ],
    [
      'an age in place of a band',
      { ...view, betrokkenen: [suspect, { ...child, persoon: { leeftijd: 9 } }, counted] },
      '/betrokkenen/K1/persoon: alleen leeftijdsband / volledig',
    ],
    [
      'a person that lacks a field',
      { ...view, betrokkenen: [suspectWithoutAddress, child, counted] },
      '/betrokkenen/V1/adres: volledig / afwezig',
    ],
    [
      'a person with a field too many',
      { ...view, betrokkenen: [suspect, { ...child, adres: { huisnummer: 7 } }, counted] },
      '/betrokkenen/K1/adres: afwezig / volledig',
    ],
    [
      'a wrong count',
      { ...view, betrokkenen: [suspect, child, { rol: 'slachtoffer', aantal: 3 }] },
      '/betrokkenen (aantal slachtoffer): 2 / 3',
    ],
    [
      'no count',
      { ...view, betrokkenen: [suspect, child] },
      '/betrokkenen (aantal slachtoffer): 2 / geen aantal',
    ],
    [
      'a count too many',
      { ...view, betrokkenen: [suspect, child, counted, { rol: 'getuige', aantal: 1 }] },
      '/betrokkenen (aantal getuige): geen aantal / 1',
    ],
    [
      'a person twice',
      { ...view, betrokkenen: [suspect, child, child, counted] },
      '/betrokkenen: elke persoon één keer / een persoon vaker',
    ],
  ])('finds %s', (_what, changed, difference) => {
    expect(found(changed)).toEqual([difference]);
  });

  it('finds a person who should only be counted, field by field', () => {
    const victim = (sent['betrokkenen'] as readonly JsonObject[])[2] ?? {};
    expect(found({ ...view, betrokkenen: [suspect, child, victim, counted] })).toEqual([
      '/betrokkenen/S1/kenmerk: afwezig / volledig',
      '/betrokkenen/S1/rol: afwezig / volledig',
      '/betrokkenen/S1/persoon: afwezig / volledig',
    ]);
  });

  it('refuses rules that forget a field', () => {
    expect(() => expectedFields(rules, { ...sent, nieuw: 1 }, wording)).toThrow('/nieuw');
  });
});
