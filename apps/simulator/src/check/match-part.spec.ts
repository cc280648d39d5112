import { describe, expect, it } from '@jest/globals';
import { matchPart } from './match-part.js';

const receiptOf = (rij: number): string => `bericht-${rij}`;

describe('comparing a part of a card', () => {
  it('looks at nothing but what is expected', () => {
    expect(matchPart({ stand: 'open' }, { stand: 'open', sinds: 'x' }, receiptOf)).toEqual([]);
  });

  it('compares moments as moments', () => {
    const expected = { eindigt: '2026-11-30T18:00:00+01:00' };
    expect(matchPart(expected, { eindigt: '2026-11-30T17:00:00.000Z' }, receiptOf)).toEqual([]);
    expect(matchPart(expected, { eindigt: '2026-11-30T17:00:01.000Z' }, receiptOf)).toEqual([
      '/eindigt: verwacht 2026-11-30T18:00:00+01:00, gevonden 2026-11-30T17:00:01.000Z',
    ]);
  });

  it('wants whole lists in their order, and tells what kind of item is too many', () => {
    const found = { bekend: [{ bericht: 'bericht-1', soort: 'aanhouding' }, { soort: 'advies' }] };
    expect(matchPart({ bekend: [{ rij: 1 }] }, found, receiptOf)).toEqual([
      '/bekend: verwacht 1 onderdelen, gevonden 2 (aanhouding, advies)',
    ]);
    expect(matchPart({ bekend: [{ rij: 1 }, { rij: 2 }] }, found, receiptOf)).toEqual([
      '/bekend/1: verwacht het bericht van rij 2, gevonden een ander (advies)',
    ]);
  });

  it('tells what is missing, and never a text that it found', () => {
    expect(matchPart({ kinderen: { aantal: 3 } }, { kinderen: null }, receiptOf)).toEqual([
      '/kinderen: verwacht een onderdeel, gevonden null',
    ]);
    expect(matchPart({ naam: 'OM' }, { naam: 'J. Kwartier' }, receiptOf)).toEqual([
      '/naam: verwacht een andere tekst, gevonden een andere tekst',
    ]);
    expect(matchPart({ aantal: 1 }, {}, receiptOf)).toEqual(['/aantal: verwacht 1, gevonden niets']);
  });
});
