import { describe, expect, it } from '@jest/globals';
import type { Delivery } from '../partner/answers.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import type { ViewRules } from '../scenario/view-rules.js';
import { checkDeliveries } from './check-deliveries.js';
import type { Delivered } from './check-deliveries.js';

const views: Readonly<Record<string, ViewRules>> = {
  alles: { soort: 'melding', bericht: 'volledig', personen: 'volledig' },
};
const row: Row = {
  rij: 2,
  tijd: '2026-11-26T03:14:00+01:00',
  afzender: 'pol-zwb',
  soort: 'melding',
  zaak: 'a',
  verwacht: {
    uitslag: 'aangenomen',
    ontvangers: [
      { ketenpartner: 'cit-hvb', namens: 'vt-hvb', beeld: 'alles' },
      { ketenpartner: 'vt-hvb', wachtTot: '2026-11-26T08:30:00+01:00', beeld: 'alles' },
    ],
    nietGedeeld: [],
    niets: { 'om-zwb': 'Er is geen aanhouding.' },
  },
  nooit: [{ bij: ['vt-hvb'], woorden: ['De Wissel'], omdat: 'De naam blijft weg.' }],
};
const scenario: Scenario = {
  code: 'S01',
  titel: '',
  toelichting: '',
  personen: {},
  termijnen: [],
  rijen: [row],
};
const delivery: Delivery = {
  id: '1',
  subject: 'zaak',
  berichtid: 'bericht',
  afzender: 'pol-zwb',
  namens: null,
  wachttot: null,
  data: { a: 1 },
};
const forCit: Delivered = ['cit-hvb', { ...delivery, namens: 'vt-hvb' }];
const forVt: Delivered = ['vt-hvb', { ...delivery, wachttot: '2026-11-26T07:30:00.000Z' }];

const found = (...delivered: readonly Delivered[]): readonly string[] =>
  checkDeliveries(views, { scenario, row, shown: { soort: row.soort, data: { a: 1 } } }, delivered, 'nu');

describe('checking the deliveries of a report', () => {
  it('finds nothing when each recipient got its own', () => {
    expect(found(forCit, forVt)).toEqual([]);
  });

  it.each<[string, readonly Delivered[], string]>([
    ['a recipient that gets nothing', [forVt], 'cit-hvb namens vt-hvb: de aflevering komt niet'],
    [
      'a recipient that must not know',
      [forCit, forVt, ['om-zwb', delivery]],
      'om-zwb: krijgt een aflevering die niet mag (Er is geen aanhouding.)',
    ],
    ['a second delivery', [forCit, forVt, forVt], 'vt-hvb: krijgt 2 afleveringen, verwacht 1'],
    [
      'a closed recipient that does not wait',
      [forCit, ['vt-hvb', delivery]],
      'vt-hvb: wacht tot niets, verwacht 2026-11-26T08:30:00+01:00',
    ],
    [
      'another sender',
      [['cit-hvb', { ...forCit[1], afzender: 'om-zwb' }], forVt],
      'cit-hvb namens vt-hvb: afzender om-zwb, verwacht pol-zwb',
    ],
    [
      'another view',
      [['cit-hvb', { ...forCit[1], data: {} }], forVt],
      'cit-hvb namens vt-hvb: veld /a: verwacht volledig, gevonden afwezig',
    ],
  ])('finds %s', (_what, delivered, sentence) => {
    expect(found(...delivered)).toEqual([sentence]);
  });

  it('finds a stand-in that gets it in a capacity of its own', () => {
    expect(found(['cit-hvb', delivery], forVt)).toEqual([
      'cit-hvb namens vt-hvb: de aflevering komt niet',
      'cit-hvb: krijgt een aflevering die niet mag',
    ]);
  });

  it('finds words that must never arrive, without repeating them', () => {
    const sentences = found(forCit, ['vt-hvb', { ...forVt[1], data: { a: 1, b: 'van De Wissel' } }]);
    expect(sentences).toContain('vt-hvb: de aflevering noemt wat zij niet mag noemen (De naam blijft weg.)');
    expect(sentences.join()).not.toContain('Wissel');
  });
});
