import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, step, termEvent, type GivenReport } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Accepted } from '../process/outcome.js';
import { EXPIRED, termKey } from './term.js';
import type { Term } from './term.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

const START = Date.parse('2026-11-30T08:00:00+01:00');
const MINUTE = 60_000;
const moment = (minute: number): string => new Date(START + minute * MINUTE).toISOString();

/** What may happen in the case of an arrest; the arrest is `eerder-1`. */
const anyLater = (minute: number): fc.Arbitrary<GivenReport> =>
  fc.oneof(
    fc.constant(step('pol-dh', 'vt-melding', moment(minute), 'kinderen-niet-gevonden')),
    fc.constantFrom('ja', 'nee', 'onbekend').map((acuteOnveiligheid) =>
      step('vt-hag', 'veiligheidsbeoordeling', moment(minute), 'onderdeel-a', {
        acuteOnveiligheid,
        versie: minute,
      }),
    ),
    fc
      .constantFrom('voorgenomen', 'beide-heenzenden')
      .map((example) => step('om-dh', 'zsm-beslissing', moment(minute), example, { betreft: 'eerder-1' })),
    fc
      .record({ hour: fc.integer({ min: 9, max: 12 }), functie: fc.constantFrom('hovj', 'basisteam') })
      .map(({ hour, functie }) => correction(minute, hour, functie)),
  );

const correction = (minute: number, hour: number, functie: string): GivenReport => ({
  afzender: 'pol-dh',
  soort: 'correctie',
  moment: moment(minute),
  bericht: {
    data: {
      betreft: 'eerder-1',
      soort: 'correctie',
      reden: 'onjuist-ingevuld',
      functie,
      wijzigingen: [
        {
          veld: '/betrokkenen/0/aanhouding/beslissingHulpofficier',
          nieuw: `2026-11-30T${String(hour).padStart(2, '0')}:15:00+01:00`,
        },
      ],
    },
  },
});

const arrest = step('pol-dh', 'aanhouding', moment(2), 'twee-verdachten-drie-kinderen');

/** An arrest and up to six reports after it, at rising moments over thirteen hours. */
const anyCase = fc
  .uniqueArray(fc.integer({ min: 10, max: 780 }), { minLength: 1, maxLength: 6 })
  .chain((minutes) =>
    fc.tuple(...[...minutes].sort((one, other) => one - other).map((minute) => anyLater(minute))),
  )
  .map((later): readonly GivenReport[] => [arrest, ...later]);

/** The reports with those of the hub in between, as the clock tells what is due. */
const withClock = (steps: readonly GivenReport[]): readonly GivenReport[] =>
  steps.reduce<readonly GivenReport[]>(
    (before, one) => [...dueBefore(before, Date.parse(one.moment)), one],
    [],
  );

const dueBefore = (before: readonly GivenReport[], until: number): readonly GivenReport[] => {
  if (before.length === 0) return before;
  const due = story
    .end(before)
    .caseAfter.terms.filter(({ next }) => next !== null && next.at < until)
    .sort((one, other) => (one.next?.at ?? 0) - (other.next?.at ?? 0))[0];
  if (due === undefined) return before;
  // The clock is never before the last report of the case.
  const last = before[before.length - 1]?.moment ?? moment(0);
  const told = termEvent(rulebook, due);
  const at = Date.parse(told.moment) < Date.parse(last) ? last : told.moment;
  return dueBefore([...before, { ...told, moment: at }], until);
};

const played = (steps: readonly GivenReport[]): readonly Accepted[] => {
  const key = JSON.stringify(steps);
  let accepted = known.get(key);
  if (accepted === undefined) {
    const outcomes = story.outcomes(withClock(steps));
    known.set(key, (accepted = outcomes.flatMap((outcome) => (outcome.tag === 'accepted' ? outcome : []))));
  }
  return accepted;
};
// Playing a case costs most: the properties look at the same cases, other ones in every run.
const known = new Map<string, readonly Accepted[]>();
const runs = { numRuns: 25, seed: fc.sample(fc.integer(), 1)[0] ?? 0 };
const sorted = (terms: readonly Term[]): readonly Term[] =>
  [...terms].sort((one, other) => (termKey(one) < termKey(other) ? -1 : 1));

describe('whatever is reported in a case', () => {
  it('nothing is told next that lay before the report that asks for it, but the end', () => {
    fc.assert(
      fc.property(anyCase, (steps) => {
        const due = new Map<string, number>();
        for (const { caseAfter, report } of played(steps))
          for (const term of caseAfter.terms) {
            if (term.next === null || term.next.event === EXPIRED) continue;
            const wasDue = due.get(`${termKey(term)} ${term.next.event}`) === term.next.at;
            expect(term.next.at > report.receivedAt || wasDue).toBe(true);
            due.set(`${termKey(term)} ${term.next.event}`, term.next.at);
          }
      }),
      runs,
    );
  });

  it('a term that is over is never heard of again, unless a correction of its own report made it so', () => {
    fc.assert(
      fc.property(anyCase, (steps) => {
        const over = new Set<string>();
        for (const { terms, caseAfter, correction: made } of played(steps)) {
          for (const term of [...terms, ...caseAfter.terms]) expect(over.has(termKey(term))).toBe(false);
          if (made === null) for (const term of terms) if (term.end !== null) over.add(termKey(term));
        }
      }),
      runs,
    );
  });

  it('each event of a term is told once, and what runs on keeps its end unless it is corrected', () => {
    fc.assert(
      fc.property(anyCase, (steps) => {
        const dueAt = new Map<string, number>();
        for (const { caseAfter, correction: made } of played(steps))
          for (const term of caseAfter.terms) {
            expect(new Set(term.reported).size).toBe(term.reported.length);
            if (made === null) expect(dueAt.get(termKey(term)) ?? term.dueAt).toBe(term.dueAt);
            dueAt.set(termKey(term), term.dueAt);
          }
      }),
      runs,
    );
  });

  it('two reports that have nothing to do with each other leave the same terms in either order', () => {
    const independent = fc.uniqueArray(
      fc.constantFrom(
        step('pol-dh', 'vt-melding', moment(30), 'kinderen-niet-gevonden'),
        step('vt-hag', 'veiligheidsbeoordeling', moment(30), 'onderdeel-a'),
        step('om-dh', 'zsm-beslissing', moment(30), 'beide-heenzenden', { betreft: 'eerder-1' }),
        step('pol-dh', 'sash-uitkomst', moment(30), 'hoog-met-parketnummer'),
      ),
      { minLength: 2, maxLength: 2 },
    );
    fc.assert(
      fc.property(independent, (pair) => {
        const terms = (order: readonly GivenReport[]) =>
          sorted(story.end([arrest, ...order]).caseAfter.terms).map(
            ({ code, item, partner, dueAt, next, reported }) => [code, item, partner, dueAt, next, reported],
          );
        const keyless = (all: ReturnType<typeof terms>) => all.map((one) => JSON.stringify(one)).sort();
        expect(keyless(terms(pair))).toEqual(keyless(terms([...pair].reverse())));
      }),
      { numRuns: 20 },
    );
  });
});
