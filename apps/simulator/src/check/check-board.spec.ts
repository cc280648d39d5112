import { describe, expect, it } from '@jest/globals';
import { checkBoard } from './check-board.js';
import { wordsIn } from './words-in.js';

const receiptOf = (): null => null;
const board = (...cases: string[]) => ({ kaarten: cases.map((zaak) => ({ zaak, stand: 'open' })) });

describe('checking a board', () => {
  it('finds a case that must not be there, or is there twice', () => {
    expect(checkBoard({ kaart: null }, board('z'), 'z', receiptOf)).toEqual([
      'de zaak staat op een bord waarop zij niet mag staan',
    ]);
    expect(checkBoard({ kaart: null }, board('ander'), 'z', receiptOf)).toEqual([]);
    expect(checkBoard({ kaart: { stand: 'open' } }, board('z', 'z'), 'z', receiptOf)).toEqual([
      'de zaak staat 2 keer op het bord',
    ]);
  });

  it('finds a case that is not there, or that stands differently', () => {
    expect(checkBoard({ kaart: {} }, board(), 'z', receiptOf)).toEqual(['de zaak staat niet op het bord']);
    expect(checkBoard({ kaart: { stand: 'besloten' } }, board('z'), 'z', receiptOf)).toEqual([
      '/stand: verwacht besloten, gevonden open',
    ]);
  });

  it('finds words anywhere in what was seen, for those who may not read them', () => {
    const nooitTeZien = [{ bij: ['3ro'], woorden: ['Woudrand'], omdat: 'geheim' }];
    const seen = [{ kaarten: [{ plaats: 'te Woudrand' }] }, null];
    expect(wordsIn({ nooitTeZien }, ['3ro'], seen)).toEqual(['leest wat daar niet mag staan (geheim)']);
    expect(wordsIn({ nooitTeZien }, ['om-dh', '3ro'], seen)).toHaveLength(1);
    expect(wordsIn({ nooitTeZien }, ['om-dh.ovj'], seen)).toEqual([]);
  });
});
