import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleRulebook, loadContracts } from '#contracts';
import { exampleData, receivedFrom } from '#testing';
import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import { compileChecked } from '../rulebook/compile-checked.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { StandInDocument } from '../rulebook/rulebook-document.js';
import { isOpen, nextOpening } from '../route/opening-hours.js';
import type { Accepted } from './outcome.js';
import { processBatch } from './process-batch.js';

const contracts = loadContracts();
const document = exampleRulebook();
const CLOSED = 'vt-hvb';
const STAND_IN = 'cit-hvb';
const START = Date.parse('2026-10-23T12:00:00+02:00');
const HOUR = 3_600_000;
const HOURS = 9 * 24;

interface Step {
  readonly kind: 'crisismelding' | 'vt-melding' | 'correctie';
  readonly at: Instant;
  /** Which of the reports before it a correction is of. */
  readonly of: number;
}

/** Reports of one case over nine days, with the night in which the clock goes back. */
const steps = fc
  .array(
    fc.record({
      kind: fc.constantFrom('crisismelding', 'vt-melding', 'correctie'),
      at: fc.integer({ min: 0, max: HOURS * 4 }).map((quarter) => START + (quarter * HOUR) / 4),
      of: fc.nat(7),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((list): readonly Step[] => [...list].sort((one, other) => one.at - other.at));
type Scope = Pick<StandInDocument, 'van' | 'tot' | 'berichten' | 'regios'>;
const LONG = { van: '2020-01-01T00:00:00+01:00', tot: '2030-01-01T00:00:00+01:00' };
const scopes: readonly Scope[] = [
  LONG,
  { van: '2026-10-25T02:30:00+01:00', tot: '2026-10-29T03:00:00+01:00' },
  { ...LONG, berichten: ['crisismelding'] },
  { ...LONG, berichten: ['vt-melding'], regios: ['hart-van-brabant'] },
  { ...LONG, regios: ['rijnmeer'] },
];
const agreements = fc.constantFrom(
  ...scopes.map((scope) => {
    const waarnemingen = [{ code: 'WN', voor: CLOSED, door: STAND_IN, ...scope }];
    return { scope, rulebook: compileChecked({ ...document, waarnemingen }) };
  }),
);

const idOf = (n: number): string => `0a000000-0000-4000-8000-00000000000${n}`;
const locatie = { straatnaam: 'Lindehof', huisnummer: 12, postcode: '5038 SD', woonplaats: 'Tilvoort' };
const dataOf = ({ kind, of }: Step, n: number): JsonObject => {
  if (kind === 'crisismelding') return exampleData(kind, 'kleinste', { locatie });
  if (kind === 'vt-melding') return exampleData(kind, 'kinderen-niet-gevonden');
  const wijzigingen = [{ veld: '/locatie/huisnummer', nieuw: 100 + n }];
  return { betreft: idOf(of), soort: 'correctie', reden: 'onjuist-ingevuld', wijzigingen };
};

const outcomesOf = (rulebook: Rulebook, list: readonly Step[]) =>
  processBatch(
    rulebook,
    contracts.check,
    list.map((step, n) =>
      receivedFrom(rulebook, {
        id: idOf(n),
        from: 'pol-zwb',
        kind: step.kind,
        at: new Date(step.at).toISOString(),
        subject: 'mutatie-1',
        data: dataOf(step, n),
      }),
    ),
    { reports: new Map(), cases: new Map(), originals: new Map() },
  ).filter((outcome): outcome is Accepted => outcome.tag === 'accepted');

describe('standing in never widens history', () => {
  const seen = { contents: 0, corrections: 0 };

  it('whatever comes in, and by whatever agreement', () => {
    fc.assert(
      fc.property(steps, agreements, (list, { scope, rulebook }) => {
        const hours = rulebook.partners.get(CLOSED)?.hours ?? null;
        if (hours === null) throw new Error(`${CLOSED} has no hours`);
        const begins = Date.parse(scope.van);
        const ends = Date.parse(scope.tot ?? '');
        const had = new Map<string, Instant>();
        for (const { report, deliveries, correction, caseAfter } of outcomesOf(rulebook, list)) {
          const at = report.receivedAt;
          const about = correction?.original ?? report.id;
          const others = deliveries.some(({ to }) => to.recipient === CLOSED && !to.signal);
          for (const { to, decision } of deliveries) {
            if (to.recipient !== STAND_IN || decision.signal) continue;
            seen.contents += 1;
            expect(to).toMatchObject({ standsInFor: { partner: CLOSED, agreement: 'WN' }, kind: 'vt' });
            // Only while the other is closed and the agreement speaks of it, and not longer.
            expect([isOpen(hours, at), at >= begins && at < ends]).toEqual([false, true]);
            expect(scope.regios?.includes(String(caseAfter.facts['regio'])) ?? true).toBe(true);
            const until = to.readableUntil ?? Infinity;
            expect(until).toBeLessThanOrEqual(Math.min(ends, nextOpening(hours, had.get(about) ?? at)));
            expect(until).toBeGreaterThan(at);
            expect(others).toBe(true);
            if (correction === null) had.set(about, at);
            // Of what came before it is told nothing: only what it had itself is corrected.
            else {
              seen.corrections += 1;
              expect(had.has(about)).toBe(true);
            }
          }
        }
      }),
      { seed: 14, numRuns: 300 },
    );
    expect([seen.contents > 50, seen.corrections > 0]).toEqual([true, true]);
  });
});
