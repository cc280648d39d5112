import { describe, expect, it } from '@jest/globals';
import { smallCard } from '#testing';
import type { Card, CardClock } from '../card.js';
import { startOfTable } from './start-of-table.js';

const NOW = Date.parse('2026-11-22T09:14:00+01:00');
const at = (moment: string): string => new Date(moment).toISOString();
const clock = (parts: Partial<CardClock>): CardClock => ({
  termijn: 'TM-ZSM',
  omschrijving: 'Eerste beslissing',
  artikel: null,
  begint: at('2026-11-21T16:02:00+01:00'),
  eindigt: at('2026-11-22T10:02:00+01:00'),
  voorlopig: false,
  gecorrigeerd: false,
  teBevestigen: null,
  delen: [
    { van: at('2026-11-21T16:02:00+01:00'), tot: at('2026-11-22T00:00:00+01:00'), telt: true },
    { van: at('2026-11-22T00:00:00+01:00'), tot: at('2026-11-22T09:00:00+01:00'), telt: false },
    { van: at('2026-11-22T09:00:00+01:00'), tot: at('2026-11-22T10:02:00+01:00'), telt: true },
  ],
  stand: 'loopt',
  gestoptOp: null,
  resterend: null,
  ...parts,
});
const later = (hours: number): Partial<CardClock> => ({
  eindigt: new Date(NOW + hours * 3_600_000).toISOString(),
  delen: [
    {
      van: at('2026-11-22T09:00:00+01:00'),
      tot: new Date(NOW + hours * 3_600_000).toISOString(),
      telt: true,
    },
  ],
});
const card = (zaak: string, klokken: readonly CardClock[], parts: Partial<Card> = {}): Card =>
  smallCard({
    zaak,
    verdachten: [
      { kenmerk: 'V1', rol: 'verdachte', aanduiding: `${zaak}. (1991)`, klokken, termijn: 'termijn' },
    ],
    ...parts,
  });
const asked = {
  bericht: 'q',
  van: 'om-dh',
  sinds: at('2026-11-22T08:00:00+01:00'),
  eigen: false,
  antwoord: null,
};

describe('what needs somebody at a table', () => {
  it('is what ends first, counted by the time that counts', () => {
    const start = startOfTable(
      [card('c', [clock(later(7))]), card('a', [clock({})]), card('b', [clock(later(2))])],
      NOW,
    );
    expect(start.zaken.map(({ zaak, wie }) => [zaak, wie])).toEqual([
      ['a', 'a. (1991)'],
      ['b', 'b. (1991)'],
      ['c', 'c. (1991)'],
    ]);
    expect([start.open, start.binnenEenUur, start.binnenDrieUur]).toEqual([3, 1, 2]);
  });

  it('is no case on which was decided, and none whose clocks all stopped', () => {
    const start = startOfTable(
      [
        card('a', [clock({})], { stand: 'besloten', vragen: [asked] }),
        card('b', [clock({ stand: 'gehaald' })]),
      ],
      NOW,
    );
    expect([start.zaken, start.vragen, start.open, start.besloten]).toEqual([[], [], 1, 1]);
  });

  it('is what was asked of the organisation and not answered, not what it asks itself', () => {
    const answered = {
      ...asked,
      bericht: 'r',
      antwoord: { bericht: 's', van: 'vt-hag', sinds: asked.sinds },
    };
    const { vragen, aantalVragen } = startOfTable(
      [card('a', [], { vragen: [asked, { ...asked, eigen: true, bericht: 'p' }, answered] })],
      NOW,
    );
    expect([vragen.map(({ bericht }) => bericht), aantalVragen]).toEqual([['q'], 1]);
  });

  it('is what ran out or is missing past its time, the oldest in front', () => {
    const missing = {
      soort: 'veiligheidsbeoordeling',
      naam: 'Veiligheidsbeoordeling',
      stand: 'ontbreekt',
      uiterlijk: at('2026-11-22T07:00:00+01:00'),
      zin: 'Er is nog geen veiligheidsbeoordeling.',
    } as const;
    const ranOut = clock({ stand: 'verstreken', eindigt: at('2026-11-22T08:30:00+01:00') });
    const { teLaat, aantalTeLaat } = startOfTable([card('a', [ranOut], { verwacht: [missing] })], NOW);
    expect([teLaat.map(({ wat }) => wat), aantalTeLaat]).toEqual([
      ['Veiligheidsbeoordeling', 'Eerste beslissing'],
      2,
    ]);
  });

  it('lists no more than five of each, and counts all', () => {
    const { zaken, open } = startOfTable(
      Array.from({ length: 9 }, (_, nth) => card(`z${nth}`, [clock(later(nth + 1))])),
      NOW,
    );
    expect([zaken.length, open]).toEqual([5, 9]);
  });
});
