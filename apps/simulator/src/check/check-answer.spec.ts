import { describe, expect, it } from '@jest/globals';
import type { Answer, ReportStatus } from '../partner/answers.js';
import type { Expectation } from '../scenario/scenario.js';
import { checkAnswer } from './check-answer.js';
import { checkDelivered, checkDistribution } from './check-distribution.js';

const taken: Expectation = {
  uitslag: 'aangenomen',
  toelichting: 'laag',
  ontvangers: [{ ketenpartner: 'om-zwb', beeld: 'x' }],
  nietGedeeld: ['rvdk'],
  niets: {},
};
const refused: Expectation = {
  ...taken,
  uitslag: 'geweigerd',
  fouten: [{ code: 'veld-ontbreekt', veld: '/data/tab' }],
};
const fault = { code: 'veld-ontbreekt', veld: '/data/tab', verwacht: '', herstel: '' };
const other = { ...fault, code: 'waarde-onjuist' };
const accepted: Answer = { status: 202, bericht: 'id', fouten: [] };
const rejected: Answer = { status: 400, bericht: 'id', fouten: [fault] };
const status: ReportStatus = {
  zaak: 'zaak',
  status: 'aangenomen',
  fouten: [],
  toelichting: ['laag: niet geagendeerd'],
  ontvangers: [{ ketenpartner: 'om-zwb', naam: '', namens: null, status: 'afgeleverd', gronden: [] }],
  nietGedeeld: [{ ketenpartner: 'rvdk', naam: '', redenen: [] }],
  vermoedelijkDubbelVan: null,
  termijnen: [],
};
const refusal: ReportStatus = { ...status, status: 'geweigerd', fouten: [fault] };

describe('checking what the sender hears', () => {
  it('finds nothing in the answers that must come', () => {
    expect(checkAnswer(taken, accepted, status, null)).toEqual([]);
    expect(checkAnswer({ ...refused, toelichting: 'laag' }, rejected, refusal, null)).toEqual([]);
  });

  it.each<[string, Expectation, Answer, ReportStatus | null, string | null, string]>([
    ['a server error', taken, { ...accepted, status: 500 }, status, null, 'HTTP 500'],
    ['no receipt', taken, { ...accepted, bericht: null }, status, null, 'geen bericht-id'],
    ['another receipt for a repeat', taken, accepted, status, 'ander-id', 'ander bericht-id'],
    ['no outcome', taken, accepted, null, null, 'geen uitkomst'],
    ['a refusal', taken, accepted, { ...status, status: 'geweigerd' }, null, 'de uitkomst is geweigerd'],
    ['a missing note', taken, accepted, { ...status, toelichting: [] }, null, '"laag" ontbreekt'],
    [
      'a missing fault',
      refused,
      { ...rejected, fouten: [] },
      refusal,
      null,
      'het antwoord mist de fout veld-ontbreekt op /data/tab',
    ],
    [
      'a fault too many',
      refused,
      rejected,
      { ...refusal, fouten: [fault, other] },
      null,
      'onverwachte fout waarde-onjuist',
    ],
  ])('finds %s', (_what, expected, answer, outcome, repeats, sentence) => {
    expect(checkAnswer(expected, answer, outcome, repeats)).toEqual([expect.stringContaining(sentence)]);
  });

  it('finds who is named wrongly as recipient or as left out', () => {
    const [om] = status.ontvangers;
    const shn = { ...(om as NonNullable<typeof om>), ketenpartner: 'shn', status: 'klaar om af te leveren' };
    expect(checkDistribution(taken, status)).toEqual([]);
    expect(checkDistribution(taken, { ...status, ontvangers: [shn], nietGedeeld: [] })).toEqual([
      'om-zwb: de afzender ziet hem niet als ontvanger',
      'shn: de afzender ziet hem onverwacht als ontvanger',
      'rvdk: de afzender ziet hem niet als niet gedeeld',
    ]);
    expect(checkDelivered(taken, status)).toEqual([]);
    expect(checkDelivered(taken, { ...status, ontvangers: [{ ...shn, ketenpartner: 'om-zwb' }] })).toEqual([
      'om-zwb: de afzender ziet "klaar om af te leveren", verwacht "afgeleverd"',
    ]);
  });
});
