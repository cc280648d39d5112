import { describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook, loadContracts } from '#contracts';
import { receivedFrom } from '#testing';
import { processBatch } from '../process/process-batch.js';
import type { Accepted, Outcome } from '../process/outcome.js';
import type { ReceivedReport } from '../report/received-report.js';
import type { JsonObject } from '../report/json.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

interface Sent {
  readonly from: string;
  readonly kind: string;
  readonly at: string;
  readonly example: string;
  readonly changes?: JsonObject;
}

const idOf = (n: number): string => `0d000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const received = ({ from, kind, at, example, changes = {} }: Sent, n: number): ReceivedReport =>
  receivedFrom(rulebook, {
    id: idOf(n),
    from,
    kind,
    at,
    subject: 'mutatie-1',
    data: inRegionOf(from, { ...exampleReport(kind, example), betreft: undefined, ...changes }),
  });

/** The data in the sender's own region, so that its Veilig Thuis gets them; what is undefined is left out. */
const inRegionOf = (from: string, data: JsonObject): JsonObject =>
  JSON.parse(
    JSON.stringify(data).replaceAll('Haagstede', from.endsWith('-rm') ? 'Meerbrug' : 'Haagstede'),
  ) as JsonObject;

const played = (...sent: readonly Sent[]): readonly Accepted[] =>
  processBatch(rulebook, contracts.check, sent.map(received), {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  }).map(accepted);

const accepted = (outcome: Outcome): Accepted => {
  if (outcome.tag !== 'accepted') throw new Error(JSON.stringify(outcome));
  return outcome;
};

const holds = (name: string, { caseAfter }: Accepted): boolean =>
  rulebook.conditions.find((condition) => condition.name === name)?.holds({ zaak: caseAfter.facts }) ?? false;

const melding = (at: string, n: number): Sent => ({
  from: 'pol-rm',
  kind: 'vt-melding',
  at,
  example: 'kinderen-niet-gevonden',
  changes: { referentie: `aangifte-${n}` },
});

const arrest = (at: string, changes: JsonObject = {}): Sent => ({
  from: 'pol-dh',
  kind: 'aanhouding',
  at,
  example: 'twee-verdachten-drie-kinderen',
  changes,
});

const decision = (at: string, example = 'beide-heenzenden'): Sent => ({
  from: 'om-dh',
  kind: 'zsm-beslissing',
  at,
  example,
  changes: { betreft: idOf(0), veiligheidsbeoordeling: undefined, gevolgdeAdviezen: undefined },
});

describe('reports linked to one case', () => {
  it('the fifth report to Veilig Thuis within 14 days is a repeat, the fourth and the sixth are not (S05 row 2)', () => {
    const outcomes = played(
      ...['14T09:00', '17T10:00', '20T11:00', '23T12:00', '25T18:00', '26T09:00'].map((moment, n) =>
        melding(`2027-01-${moment}:00+01:00`, n),
      ),
    );
    const name = 'vijfde-melding-in-14-dagen';
    expect(outcomes.map((outcome) => holds(name, outcome))).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('five reports that take longer than 14 days are no repeat', () => {
    const days = ['01', '08', '11', '14', '15'];
    const outcomes = played(...days.map((day, n) => melding(`2027-01-${day}T09:00:00+01:00`, n)));
    expect(outcomes.some((outcome) => holds('vijfde-melding-in-14-dagen', outcome))).toBe(false);
  });

  it('a new arrest after a decision is a repeat, and opens the case again (S06 row 7)', () => {
    const [first, decided, again] = played(
      arrest('2026-12-12T18:20:00+01:00'),
      decision('2026-12-13T10:50:00+01:00'),
      arrest('2027-01-02T16:10:00+01:00', { referentie: 'tweede' }),
    );
    const told = [first, decided, again].map((outcome) => {
      const one = outcome as Accepted;
      return [holds('nieuwe-aanhouding-na-beslissing', one), holds('zaak-besloten', one)];
    });
    expect(told).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  it('a later version of the arrest that was decided on is no new arrest, but one that came late (P19)', () => {
    const [, , later] = played(
      arrest('2026-12-12T18:20:00+01:00', { referentie: 'eerste', versie: 1 }),
      decision('2026-12-13T10:50:00+01:00'),
      arrest('2026-12-13T16:10:00+01:00', { referentie: 'eerste', versie: 2 }),
    );
    expect(holds('nieuwe-aanhouding-na-beslissing', later as Accepted)).toBe(false);
    expect(holds('zaak-besloten', later as Accepted)).toBe(true);
    expect((later as Accepted).caseAfter.facts['nagekomen']).toMatchObject({ aantal: 1 });
  });

  it('a correction of the arrest after the decision counts nothing and opens nothing', () => {
    const [, , corrected] = played(
      arrest('2026-12-12T18:20:00+01:00', { referentie: 'eerste' }),
      decision('2026-12-13T10:50:00+01:00'),
      {
        from: 'pol-dh',
        kind: 'correctie',
        at: '2026-12-13T16:10:00+01:00',
        example: 'correctie',
        changes: {
          betreft: idOf(0),
          wijzigingen: [{ veld: '/hgLabel', nieuw: 'ja' }],
        },
      },
    );
    expect(holds('nieuwe-aanhouding-na-beslissing', corrected as Accepted)).toBe(false);
    expect(holds('zaak-besloten', corrected as Accepted)).toBe(true);
    expect((corrected as Accepted).caseAfter.facts['nagekomen']).toBeUndefined();
  });

  it('tells the sender of a late report so, and counts it (P19)', () => {
    const [, , late] = played(arrest('2026-12-12T18:20:00+01:00'), decision('2026-12-13T10:50:00+01:00'), {
      from: 'vt-hag',
      kind: 'veiligheidsbeoordeling',
      at: '2026-12-13T12:00:00+01:00',
      example: 'onderdeel-a',
      changes: { geheimAdres: undefined },
    });
    expect(late?.notes).toContainEqual(expect.stringMatching(/^nagekomen: /));
    expect(late?.caseAfter.facts['nagekomen']).toMatchObject({ aantal: 1 });
  });

  it('a suspect who was only heard makes a case without a clock (S10 row 7)', () => {
    const [heard] = played(arrest('2027-02-04T14:00:00+01:00', { situatie: 'gehoord' }));
    const [held] = played(arrest('2027-02-04T14:00:00+01:00'));
    expect([heard, held].map((outcome) => holds('niet-vastzaak', outcome as Accepted))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a report of the police to Veilig Thuis', () => {
  const consult = (from: string, at: string): Sent => ({
    from,
    kind: 'crisismelding',
    at,
    example: 'kleinste',
  });

  it('counts as not consulted when the police did not ask first (S10 row 5)', () => {
    const [alone] = played(melding('2027-02-03T22:40:00+01:00', 5));
    expect(alone?.caseAfter.facts['nietGeconsulteerd']).toMatchObject({ aantal: 1 });
    expect(alone?.notes).toContainEqual(expect.stringMatching(/^niet vooraf geconsulteerd/));
  });

  it('counts as the same incident when it names the consult before it (S10 row 6)', () => {
    const [, same] = played(consult('pol-rm', '2027-02-03T16:40:00+01:00'), {
      ...melding('2027-02-04T10:15:00+01:00', 6),
      changes: { referentie: 'aangifte-6', betreft: idOf(0) },
    });
    expect(same?.caseAfter.facts['nietGeconsulteerd']).toBeUndefined();
    expect(same?.caseAfter.facts['zelfdeIncident']).toEqual([idOf(0)]);
    expect(same?.notes).toContainEqual(expect.stringMatching(/^zelfde incident/));
  });

  it('is told nothing of what somebody else asked', () => {
    const [, report] = played(
      consult('ggz-rm', '2027-02-03T16:40:00+01:00'),
      melding('2027-02-03T22:40:00+01:00', 5),
    );
    expect(report?.notes).toContainEqual(expect.stringMatching(/^niet vooraf geconsulteerd/));
  });
});

describe('the codes of feedback (P6)', () => {
  it('all have a name and a line', () => {
    const lists = exampleRulebook().waardelijsten.filter(({ bericht }) => bericht === 'terugkoppeling');
    const codes = lists.find(({ veld }) => veld === '/status');
    expect(codes?.toegestaan).toHaveLength(8);
    for (const code of codes?.toegestaan ?? []) {
      expect(codes?.namen?.[code]).toBeTruthy();
      expect(
        lists.filter(({ bij }) => bij?.waarde === code).flatMap(({ toegestaan }) => toegestaan),
      ).not.toEqual([]);
    }
  });

  it('have the lines of the organisation itself where it has its own', () => {
    const line = 'Er zijn geen vervolgstappen nodig. U kunt Veilig Thuis altijd bellen.';
    const [, feedback] = played(melding('2027-02-04T10:15:00+01:00', 6), {
      from: 'vt-rm',
      kind: 'terugkoppeling',
      at: '2027-02-04T16:34:00+01:00',
      example: 'vervolgstappen',
      changes: { betreft: idOf(0), status: 'VT-01-03', toelichting: line },
    });
    expect(feedback?.deliveries.map(({ to }) => to.recipient)).toEqual(['pol-rm']);
  });
});
