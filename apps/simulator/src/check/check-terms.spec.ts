import { describe, expect, it } from '@jest/globals';
import type { Term } from '#core';
import type { ExpectedTerm } from '../scenario/expected-term.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { checkDuties } from './check-duties.js';
import { checkShownTerms } from './check-shown-terms.js';
import { checkTerms } from './check-terms.js';

const row = (rij: number, tijd: string): Row => ({
  rij,
  tijd,
  afzender: 'pol-dh',
  soort: 'aanhouding',
  zaak: 'a',
  gegevens: { betrokkenen: ['S1', { als: 'V1' }] },
  verwacht: { uitslag: 'aangenomen', ontvangers: [], nietGedeeld: [], niets: {} },
});
const clock: ExpectedTerm = {
  termijn: 'TM-ZSM',
  rij: 1,
  onderdeel: 'V1',
  houder: 'om-dh',
  begint: '2026-11-30T07:40:00+01:00',
  eindigt: '2026-11-30T18:00:00+01:00',
  gehaaldDoor: 2,
  meldingen: [
    {
      gebeurtenis: 'ZSM-NOG-3-UUR',
      op: '2026-11-30T15:00:00+01:00',
      ontvangers: [{ ketenpartner: 'om-dh', beeld: 'termijn' }],
    },
    { gebeurtenis: 'ZSM-NOG-1-UUR', op: '2026-11-30T17:00:00+01:00', blijftUit: 'Het is bekend.' },
  ],
};
const scenario = (...termijnen: readonly ExpectedTerm[]): Scenario => ({
  code: 'S02',
  titel: '',
  toelichting: '',
  personen: {},
  termijnen,
  rijen: [row(1, '2026-11-30T08:02:00+01:00'), row(2, '2026-11-30T17:05:00+01:00')],
});
const receipts = new Map([
  [1, 'een'],
  [2, 'twee'],
]);
const found: Term = {
  code: 'TM-ZSM',
  reportId: 'een',
  item: 1,
  subject: 'V1',
  partner: 'om-dh',
  startsAt: Date.parse('2026-11-30T07:40:00+01:00'),
  dueAt: Date.parse('2026-11-30T18:00:00+01:00'),
  isProvisional: false,
  next: null,
  reported: ['ZSM-NOG-3-UUR'],
  end: { outcome: 'gehaald', at: Date.parse('2026-11-30T17:05:00+01:00'), by: 'twee' },
};
const NAME = 'rij 1, TM-ZSM onderdeel 1 van om-dh';

describe('checking the terms of a scenario', () => {
  const check = (...terms: readonly Term[]) => checkTerms(scenario(clock), receipts, terms);

  it('finds nothing when they are exactly those', () => {
    expect(check(found)).toEqual([]);
  });

  it('finds a term that does not start, and one that nobody expects', () => {
    expect(check()).toEqual([`${NAME}: de termijn begint niet`]);
    expect(check(found, { ...found, item: 0 })).toEqual([
      'rij 1, TM-ZSM onderdeel 0 van om-dh: er begint een termijn die niemand verwacht',
    ]);
  });

  it('leaves the terms of other scenarios to them', () => {
    expect(check(found, { ...found, reportId: 'van een ander' })).toEqual([]);
  });

  it('finds a moment that is one millisecond off', () => {
    expect(check({ ...found, dueAt: found.dueAt + 1 })).toEqual([
      `${NAME}: eindigt 2026-11-30T17:00:00.001Z, verwacht 2026-11-30T17:00:00.000Z`,
    ]);
    expect(check({ ...found, startsAt: found.startsAt - 1 })).toEqual([
      `${NAME}: begint 2026-11-30T06:39:59.999Z, verwacht 2026-11-30T06:40:00.000Z`,
    ]);
  });

  it('finds another holder, a provisional start, a warning that should stay away, and another end', () => {
    expect(check({ ...found, partner: 'vt-hag' })).toHaveLength(2);
    expect(check({ ...found, isProvisional: true })).toEqual([`${NAME}: voorlopig true, verwacht false`]);
    expect(check({ ...found, reported: ['ZSM-NOG-3-UUR', 'ZSM-NOG-1-UUR'] })).toEqual([
      `${NAME}: gemeld ZSM-NOG-3-UUR, ZSM-NOG-1-UUR, verwacht ZSM-NOG-3-UUR`,
    ]);
    expect(check({ ...found, end: null })).toEqual([
      `${NAME}: afloop open, verwacht gehaald door rij 2 op 2026-11-30T16:05:00.000Z`,
    ]);
  });
});

describe('checking the terms that a sender sees', () => {
  const terms = { 'TM-ZSM': { omschrijving: 'Beslissen', toonAanAfzender: true } };
  const shown = {
    termijn: 'TM-ZSM',
    onderdeel: 2,
    termijnhouder: 'om-dh',
    begint: '2026-11-30T06:40:00.000Z',
    eindigt: '2026-11-30T17:00:00.000Z',
    voorlopig: false,
    stand: 'gehaald',
  };
  const check = (...termijnen: readonly (typeof shown)[]) =>
    checkShownTerms({ terms }, scenario(clock), { rij: 1 }, { termijnen });

  it('finds nothing when they are exactly those', () => {
    expect(check(shown)).toEqual([]);
  });

  it('finds one that is not shown, and one that stands otherwise', () => {
    expect(check()).toHaveLength(1);
    expect(check({ ...shown, stand: 'te laat gehaald' })).toHaveLength(2);
    expect(check({ ...shown, eindigt: '2026-11-30T17:00:00.001Z' })).toHaveLength(2);
  });

  it('finds one that a sender may not see', () => {
    const hidden = { 'TM-ZSM': { omschrijving: 'Beslissen', toonAanAfzender: false } };
    expect(
      checkShownTerms({ terms: hidden }, scenario(clock), { rij: 1 }, { termijnen: [shown] }),
    ).toHaveLength(1);
  });
});

describe('checking what a partner still has to do', () => {
  const { gehaaldDoor: _met, ...ranOut } = clock;
  const open: ExpectedTerm = { ...ranOut, verstreken: true };
  const duty = {
    plicht: 'TM-ZSM',
    bericht: 'een',
    onderdeel: 2,
    voor: '2026-11-30T17:00:00.000Z',
    teLaat: true,
  };
  const check = (term: ExpectedTerm, ...duties: readonly (typeof duty)[]) =>
    checkDuties(scenario(term), { holder: 'om-dh', zaak: 'a' }, receipts, duties);

  it('finds nothing when it is all that ran out and nothing that was met', () => {
    expect(check(open, duty)).toEqual([]);
    expect(check(clock)).toEqual([]);
  });

  it('finds a duty that is not there, one too many, and one with another end', () => {
    expect(check(open)).toEqual([
      'om-dh ziet de plicht niet: TM-ZSM van bericht een, onderdeel 2, voor 2026-11-30T17:00:00.000Z, te laat',
    ]);
    expect(check(clock, duty)).toHaveLength(1);
    expect(check(open, { ...duty, voor: '2026-11-30T17:00:00.001Z' })).toHaveLength(2);
  });
});
