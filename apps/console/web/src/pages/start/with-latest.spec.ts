import { describe, expect, it } from '@jest/globals';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { withLatest } from './with-latest.js';

const row = (bericht: string, minute: number, stand: BerichtRegel['stand'] = 'onderweg'): BerichtRegel => ({
  bericht,
  soort: 'aanhouding',
  naam: 'Aanhouding',
  afzender: 'pol-dh',
  naamAfzender: 'Politie Den Haag',
  zaak: 'z',
  status: 'aangenomen',
  stand,
  eigen: false,
  ontvangenOp: `2026-11-26T19:0${String(minute)}:00.000Z`,
  duurMs: null,
  ontvangers: [],
  nietGedeeld: null,
  fouten: [],
  corrigeert: null,
});
const ids = (rows: readonly BerichtRegel[]): readonly string[] => rows.map(({ bericht }) => bericht);

describe('the last reports', () => {
  it('begin with what came in last, and are never more than fit', () => {
    expect(ids(withLatest([row('b', 2), row('a', 1)], row('c', 3), 2))).toEqual(['c', 'b']);
    expect(ids(withLatest([row('b', 2), row('a', 1)], row('te-oud', 0), 2))).toEqual(['b', 'a']);
  });

  it('hold each report once, as it is now', () => {
    const rows = withLatest([row('b', 2), row('a', 1)], row('a', 1, 'afgeleverd'), 2);
    expect([ids(rows), rows[1]?.stand]).toEqual([['b', 'a'], 'afgeleverd']);
  });
});
