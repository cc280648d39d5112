import { describe, expect, it } from '@jest/globals';
import type { ReportStatus } from '../partner/answers.js';
import type { Expectation } from '../scenario/scenario.js';
import { checkDelivered } from './check-distribution.js';
import { expectedAt } from './expected-at.js';

const expected: Expectation = {
  uitslag: 'aangenomen',
  ontvangers: [
    { ketenpartner: 'om-dh', beeld: 'alles' },
    { ketenpartner: 'rvdk', beeld: 'alles', gelezen: 'later' },
    { ketenpartner: '3ro', beeld: 'alles', gelezen: 'nooit' },
  ],
  nietGedeeld: [],
  niets: {},
};
const names = (when: Parameters<typeof expectedAt>[1]): readonly string[] =>
  expectedAt(expected, when).map(({ ketenpartner }) => ketenpartner);
const status = (states: Readonly<Record<string, string>>): ReportStatus => ({
  zaak: null,
  status: 'aangenomen',
  fouten: [],
  toelichting: [],
  ontvangers: Object.entries(states).map(([ketenpartner, state]) => ({
    ketenpartner,
    naam: ketenpartner,
    namens: null,
    status: state,
    gronden: [],
  })),
  nietGedeeld: [],
  vermoedelijkDubbelVan: null,
  termijnen: [],
});

describe('who does not read at once', () => {
  it('has nothing yet, and in the end what was not replaced', () => {
    expect(names('nu')).toEqual(['om-dh']);
    expect(names('aan het eind')).toEqual(['om-dh', 'rvdk']);
  });

  it('is shown to the sender as served, or what it never read as replaced', () => {
    expect(
      checkDelivered(expected, status({ 'om-dh': 'afgeleverd', rvdk: 'afgeleverd', '3ro': 'vervangen' })),
    ).toEqual([]);
    expect(
      checkDelivered(expected, status({ 'om-dh': 'vervangen', rvdk: 'klaargezet', '3ro': 'afgeleverd' })),
    ).toEqual([
      'om-dh: de afzender ziet "vervangen", verwacht "afgeleverd"',
      'rvdk: de afzender ziet "klaargezet", verwacht "afgeleverd"',
      '3ro: de afzender ziet "afgeleverd", verwacht "vervangen"',
    ]);
  });
});
