import { describe, expect, it } from '@jest/globals';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { letIn, NO_TAIL, rowsOf, withRow } from './tail.js';

const row = (
  bericht: string,
  ontvangenOp: string,
  stand: BerichtRegel['stand'] = 'onderweg',
): BerichtRegel => ({
  bericht,
  ontvangenOp,
  stand,
  soort: 'aanhouding',
  naam: 'aanhouding',
  afzender: 'pol-dh',
  naamAfzender: 'Politie',
  zaak: null,
  status: 'aangenomen',
  eigen: false,
  duurMs: null,
  ontvangers: [],
  nietGedeeld: 0,
  fouten: [],
  corrigeert: null,
});
const LISTED = [row('b', '2026-11-22T09:02:00Z'), row('a', '2026-11-22T09:01:00Z')];
const IDS = new Set(LISTED.map(({ bericht }) => bericht));
const ids = (rows: readonly BerichtRegel[]) => rows.map(({ bericht }) => bericht);

describe('what comes in while one looks', () => {
  it('changes a row where it is, and moves nothing', () => {
    const tail = withRow(NO_TAIL, IDS, row('a', '2026-11-22T09:01:00Z', 'afgeleverd'));
    expect(rowsOf(tail, LISTED).map(({ bericht, stand }) => [bericht, stand])).toEqual([
      ['b', 'onderweg'],
      ['a', 'afgeleverd'],
    ]);
  });

  it('waits when it is new, counted once, until it is asked for', () => {
    const first = withRow(NO_TAIL, IDS, row('c', '2026-11-22T09:03:00Z'));
    const again = withRow(first, IDS, row('c', '2026-11-22T09:03:00Z', 'afgeleverd'));
    const both = withRow(again, IDS, row('d', '2026-11-22T09:04:00Z'));
    expect([ids(both.waiting), ids(rowsOf(both, LISTED))]).toEqual([
      ['c', 'd'],
      ['b', 'a'],
    ]);
    expect(ids(rowsOf(letIn(both), LISTED))).toEqual(['d', 'c', 'b', 'a']);
  });

  it('is on the page once, also when the list was read again meanwhile', () => {
    const tail = letIn(withRow(NO_TAIL, IDS, row('c', '2026-11-22T09:03:00Z')));
    expect(ids(rowsOf(tail, [row('c', '2026-11-22T09:03:00Z'), ...LISTED]))).toEqual(['c', 'b', 'a']);
  });
});
