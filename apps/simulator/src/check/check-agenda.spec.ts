import { describe, expect, it } from '@jest/globals';
import { checkAgenda } from './check-agenda.js';

const cases = new Map([
  ['a', 'id-a'],
  ['c', 'id-c'],
]);
const receiptOf = (): null => null;
const agenda = (...items: string[]) => ({ punten: items.map((zaak) => ({ zaak, urgentie: 'hoog' })) });

describe('checking an agenda', () => {
  it('looks at the cases of one scenario, in their order', () => {
    const look = { wie: ['om-zwb'], punten: [{ zaak: 'c', urgentie: 'hoog' }, { zaak: 'a' }] };
    expect(checkAgenda(look, agenda('id-c', 'id-elsewhere', 'id-a'), cases, receiptOf)).toEqual([]);
    expect(checkAgenda(look, agenda('id-a', 'id-c'), cases, receiptOf)).not.toEqual([]);
  });

  it('finds an item too many', () => {
    expect(checkAgenda({ wie: ['rvdk'], punten: [] }, agenda('id-a'), cases, receiptOf)).toEqual([
      '/punten: verwacht 0 onderdelen, gevonden 1 ()',
    ]);
  });
});
