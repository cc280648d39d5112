import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleRulebook } from '#contracts';
import { compileChecked } from '../../rulebook/compile-checked.js';
import { emptyDossier, withGiven } from '../dossier.js';
import type { Given } from '../given.js';
import { agendaOf } from './agenda-of.js';

const rulebook = compileChecked(exampleRulebook());
const START = Date.parse('2026-12-01T00:00:00+01:00');
const HOUR = 3_600_000;
const AT = START + 14 * 24 * HOUR;

interface Sent {
  readonly n: number;
  readonly hour: number;
  readonly word: string;
  readonly day: number;
  readonly corrects: number | null;
  readonly kind: 'sash-uitkomst' | 'overleg-uitkomst' | 'agendapunt';
}

const anySent: fc.Arbitrary<Sent> = fc.record({
  n: fc.integer({ min: 0, max: 20 }),
  hour: fc.integer({ min: 0, max: 14 * 24 }),
  word: fc.constantFrom('laag', 'gemiddeld', 'midden', 'hoog'),
  day: fc.integer({ min: 1, max: 9 }),
  corrects: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 4 }),
  kind: fc.constantFrom('sash-uitkomst', 'overleg-uitkomst', 'agendapunt'),
});

const dataOf = ({ kind, word, day, hour }: Sent): Given['data'] => {
  switch (kind) {
    case 'sash-uitkomst':
      return { instrument: 'SASH', uitkomst: word, datum: `2026-12-0${day}` };
    case 'agendapunt':
      return { urgentie: word };
    case 'overleg-uitkomst':
      return {
        stand: word === 'hoog' ? 'wordt-vervolgd' : 'afgesloten',
        gehoudenOp: new Date(START + hour * HOUR).toISOString(),
        volgendOverleg: new Date(START + (hour + 100) * HOUR).toISOString(),
      };
  }
};

const givenOf = (sent: Sent): Given => ({
  id: `${sent.kind}-${sent.n}`,
  reportId: `${sent.kind}-${sent.n}`,
  recipient: 'om-zwb',
  isOwn: false,
  kind: sent.kind,
  version: 1,
  from: sent.kind === 'overleg-uitkomst' ? 'ao-hvb' : 'pol-zwb',
  standsInFor: null,
  receivedAt: START + sent.hour * HOUR,
  corrects: sent.corrects === null ? null : `${sent.kind}-${sent.corrects}`,
  partnership: 'actie-overleg',
  purpose: sent.kind === 'overleg-uitkomst' ? 'afspraken-uitvoeren' : 'agenderen',
  signal: null,
  waitsUntil: null,
  data: dataOf(sent),
});

const agendaFrom = (givens: readonly Given[]) => {
  const dossier = givens.reduce(withGiven, emptyDossier);
  const cases = [{ id: 'zaak', dossier, now: { region: 'hart-van-brabant' } }];
  return agendaOf(rulebook, 'ao-hvb', { organisation: 'om-zwb', function: null }, cases, [], AT);
};

/** What came in once, in two orders and with some of it twice. */
const anyTwoOrders = fc
  .uniqueArray(anySent, { selector: ({ kind, n }) => `${kind}-${n}`, maxLength: 12 })
  .map((sent) => sent.map(givenOf))
  .chain((givens) =>
    fc.record({
      one: fc.constant(givens),
      other: fc.shuffledSubarray(givens, { minLength: givens.length }),
      again: fc.subarray(givens),
    }),
  );

describe('the agenda of an overleg', () => {
  it('is the same whatever order it came in, and whatever came twice', () => {
    fc.assert(
      fc.property(anyTwoOrders, ({ one, other, again }) => {
        expect(agendaFrom([...other, ...again])).toEqual(agendaFrom(one));
      }),
      { numRuns: 300 },
    );
  });

  it('has a case at each meeting once at most, and waiting at one meeting only', () => {
    fc.assert(
      fc.property(anyTwoOrders, ({ one }) => {
        const agenda = agendaFrom(one);
        const counts = (agenda?.vergaderingen ?? []).map(({ punten }) => punten.length);
        expect(Math.max(...counts)).toBeLessThanOrEqual(1);
        const open = (agenda?.vergaderingen ?? []).flatMap(({ punten }) =>
          punten.filter(({ stand }) => stand === 'te bespreken' || stand === 'uitkomst ontbreekt'),
        );
        expect(open.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
