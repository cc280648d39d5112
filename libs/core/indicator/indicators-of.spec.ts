import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import type { JsonObject } from '../report/json.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { CountedTerm } from './counting.js';
import { factOf } from './fact-of.js';
import { flatIndicators } from './flat-indicators.js';
import type { IndicatorFact } from './indicator-fact.js';
import type { Indicator } from './indicator.js';
import { indicatorsOf } from './indicators-of.js';
import { suppressed } from './suppressed.js';
import type { ShownIndicator } from './suppressed.js';

const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

interface Sent {
  readonly id: string;
  readonly zaak: string;
  readonly kind: string;
  readonly at: string;
  readonly data: JsonObject | null;
  readonly corrects?: string;
  readonly repeats?: string;
  readonly isUnread?: boolean;
}

const fact = ({ id, zaak, kind, at, data, corrects, repeats, isUnread }: Sent): IndicatorFact => {
  const counted = factOf({
    id,
    caseId: zaak,
    kind,
    from: 'pol-rm',
    receivedAt: Date.parse(at),
    corrects: corrects ?? null,
    repeats: repeats ?? null,
    data,
  });
  if (counted === null) throw new Error(`${kind} is not counted`);
  return isUnread === undefined ? counted : { ...counted, isUnread };
};

const term = (
  given: Partial<CountedTerm> & Pick<CountedTerm, 'code' | 'reportId' | 'dueAt'>,
): CountedTerm => ({
  item: null,
  partner: 'vt-rm',
  outcome: null,
  closedAt: null,
  closedBy: null,
  ...given,
});

const period = (from: string, until: string) => ({ from: Date.parse(from), until: Date.parse(until) });

const valuesOf = (
  all: readonly (Indicator | ShownIndicator)[],
): Record<string, Indicator['waarde'] | string> =>
  Object.fromEntries(
    flatIndicators<Indicator | ShownIndicator>(all).map(({ code, waarde }) => [code, waarde]),
  );

const crisis = (consult?: string): JsonObject => ({
  acuut: 'nee',
  tijdstip: '2027-02-03T13:00:00+01:00',
  ...(consult === undefined ? {} : { consult }),
});

/** S10: six reports of Rijnmeer, of which row 6 belongs to row 2. */
const S10 = [
  {
    id: 'rij-1',
    zaak: 'een',
    kind: 'crisismelding',
    at: '2027-02-03T13:25:00+01:00',
    data: crisis('ter-plaatse'),
  },
  {
    id: 'rij-2',
    zaak: 'twee',
    kind: 'crisismelding',
    at: '2027-02-03T16:40:00+01:00',
    data: crisis('telefonisch'),
  },
  {
    id: 'rij-3',
    zaak: 'drie',
    kind: 'crisismelding',
    at: '2027-02-03T21:59:30+01:00',
    data: crisis('telefonisch'),
  },
  {
    id: 'rij-4',
    zaak: 'vier',
    kind: 'crisismelding',
    at: '2027-02-03T22:00:00+01:00',
    data: crisis('telefonisch'),
  },
  { id: 'rij-5', zaak: 'vijf', kind: 'vt-melding', at: '2027-02-03T22:40:00+01:00', data: { acuut: 'nee' } },
  {
    id: 'rij-6',
    zaak: 'twee',
    kind: 'vt-melding',
    at: '2027-02-04T10:15:00+01:00',
    data: { acuut: 'nee', betreft: 'rij-2' },
  },
  {
    id: 'rij-7',
    zaak: 'zes',
    kind: 'aanhouding',
    at: '2027-02-04T14:00:00+01:00',
    data: { situatie: 'gehoord' },
  },
].map(fact);

const S10_TERMS = [
  term({ code: 'PL-TERUGKOPPELING', reportId: 'rij-5', dueAt: Date.parse('2027-02-11T00:00:00+01:00') }),
  term({
    code: 'PL-TERUGKOPPELING',
    reportId: 'rij-6',
    dueAt: Date.parse('2027-02-12T00:00:00+01:00'),
    outcome: 'gehaald',
    closedAt: Date.parse('2027-02-04T16:34:00+01:00'),
    closedBy: 'rij-9',
  }),
  ...['rij-1', 'rij-2', 'rij-3', 'rij-4', 'rij-5', 'rij-6'].map((reportId) =>
    term({ code: 'PL-BEOORDELING', reportId, dueAt: Date.parse('2027-02-11T00:00:00+01:00') }),
  ),
];

const ofS10 = (): readonly Indicator[] =>
  indicatorsOf(rulebook, S10, S10_TERMS, {
    region: 'rijnmeer',
    period: period('2027-02-03T00:00:00+01:00', '2027-02-05T00:00:00+01:00'),
    at: Date.parse('2027-02-12T00:00:00+01:00'),
  });

describe('The indicators of S10', () => {
  it('are what the scenario says', () => {
    expect(valuesOf(ofS10())).toMatchObject({
      incidenten: 6,
      geconsulteerd: 4,
      'ter-plaatse': 1,
      telefonisch: 3,
      'niet-geconsulteerd': 2,
      'buiten-bureaudienst': 2,
      'niet-vast': 1,
      terugkoppelingen: 2,
      'terugkoppelingen-op-tijd': 1,
      'terugkoppelingen-ontbreekt': 1,
    });
  });

  it('say which reports make up each number', () => {
    const reportsOf = Object.fromEntries(
      flatIndicators(ofS10()).map(({ code, berichten }) => [code, berichten]),
    );
    expect(reportsOf).toMatchObject({
      'niet-geconsulteerd': ['rij-5', 'rij-7'],
      'buiten-bureaudienst': ['rij-4', 'rij-5'],
      'ter-plaatse': ['rij-1'],
      telefonisch: ['rij-2', 'rij-6', 'rij-3', 'rij-4'],
      'terugkoppelingen-op-tijd': ['rij-6', 'rij-9'],
    });
  });

  it('tell outside the region that there were six incidents, and of every other number that it is below five', () => {
    const { incidenten, ...others } = valuesOf(suppressed(ofS10()));
    expect(incidenten).toBe(6);
    const { 'snelheid-mediaan': median, 'snelheid-p90': ninetieth, ...numbers } = others;
    expect([median, ninetieth]).toEqual([null, null]);
    expect(new Set(Object.values(numbers))).toEqual(new Set(['<5']));
    expect(numbers).not.toHaveProperty('taken-te-laat');
  });

  it('have their definition beside them', () => {
    expect(flatIndicators(ofS10()).filter(({ definitie }) => definitie.length < 20)).toEqual([]);
  });

  it('have a code of their own each', () => {
    const codes = flatIndicators(ofS10()).map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
  });
});

describe('The pilot in Zuid-Limburg', () => {
  const days = (n: number): string =>
    new Date(Date.parse('2027-03-01T12:00:00Z') + n * 6 * 3_600_000).toISOString();
  const reports = Array.from({ length: 106 }, (_, n) =>
    fact({
      id: `melding-${n}`,
      zaak: `zaak-${n}`,
      at: days(n),
      ...(n < 48
        ? { kind: 'crisismelding', data: crisis(n < 21 ? 'ter-plaatse' : 'telefonisch') }
        : { kind: 'vt-melding', data: {} }),
    }),
  );
  const table = indicatorsOf(rulebook, reports, [], {
    region: 'rijnmeer',
    period: period('2027-03-01T00:00:00+01:00', '2027-04-01T00:00:00+02:00'),
    at: Date.parse('2027-05-01T00:00:00+02:00'),
  });

  it('gives 106 = 48 (21 + 27) + 58, in the region and outside', () => {
    const expected = {
      incidenten: 106,
      geconsulteerd: 48,
      'ter-plaatse': 21,
      telefonisch: 27,
      'niet-geconsulteerd': 58,
    };
    expect(valuesOf(table)).toMatchObject(expected);
    expect(valuesOf(suppressed(table))).toMatchObject(expected);
  });
});

describe('Indicators', () => {
  const june = period('2027-06-01T00:00:00+02:00', '2027-07-01T00:00:00+02:00');
  const table = (facts: readonly Sent[], terms: readonly CountedTerm[] = []) =>
    valuesOf(
      indicatorsOf(rulebook, facts.map(fact), terms, {
        region: 'haaglanden',
        period: june,
        at: Date.parse('2027-07-15T00:00:00+02:00'),
      }),
    );

  it('count a late report of S02 as late, and one that never came as not done', () => {
    const arrest = {
      zaak: 'een',
      kind: 'aanhouding',
      at: '2027-06-07T08:02:00+02:00',
      data: { situatie: 'aangehouden' },
    };
    expect(
      table(
        [
          { id: 'm5', ...arrest },
          { id: 'm2', zaak: 'een', kind: 'vt-melding', at: '2027-06-07T10:25:00+02:00', data: {} },
          { id: 'm5-twee', ...arrest, zaak: 'twee' },
        ],
        [
          term({
            code: 'TM-MELDING',
            reportId: 'm5',
            dueAt: Date.parse('2027-06-07T10:02:00+02:00'),
            outcome: 'gehaald',
            closedAt: Date.parse('2027-06-07T10:25:00+02:00'),
            closedBy: 'm2',
          }),
          term({ code: 'TM-MELDING', reportId: 'm5-twee', dueAt: Date.parse('2027-06-07T10:02:00+02:00') }),
          term({
            code: 'TM-BEOORDELING-ZSM',
            reportId: 'm5',
            dueAt: Date.parse('2027-06-07T12:00:00+02:00'),
          }),
        ],
      ),
    ).toMatchObject({
      'zorgmelding-verwacht': 2,
      'zorgmelding-verwacht-te-laat': 1,
      'zorgmelding-verwacht-ontbreekt': 1,
      'beoordeling-verwacht-ontbreekt': 1,
      'taken-te-laat': 2,
      incidenten: 2,
    });
  });

  it('count what was corrected as it became, in its own period, and nothing that was withdrawn or sent twice', () => {
    const told = { zaak: 'een', kind: 'crisismelding', at: '2027-06-03T12:00:00+02:00' };
    expect(
      table([
        { id: 'm1', ...told, data: crisis('telefonisch') },
        {
          id: 'm1-verbeterd',
          ...told,
          at: '2027-07-03T12:00:00+02:00',
          corrects: 'm1',
          data: crisis('ter-plaatse'),
        },
        { id: 'm1-weg', ...told, zaak: 'twee', data: crisis('telefonisch') },
        {
          id: 'm1-ingetrokken',
          ...told,
          zaak: 'twee',
          corrects: 'm1-weg',
          at: '2027-06-04T12:00:00+02:00',
          data: null,
        },
        {
          id: 'm1-dubbel',
          ...told,
          at: '2027-06-03T13:00:00+02:00',
          repeats: 'm1',
          data: crisis('telefonisch'),
        },
        {
          id: 'm2',
          zaak: 'een',
          kind: 'vt-melding',
          at: '2027-06-10T12:00:00+02:00',
          data: { betreft: 'm1-dubbel' },
        },
      ]),
    ).toMatchObject({ incidenten: 1, 'ter-plaatse': 1, telefonisch: 0, zorgmeldingen: 1 });
  });

  it('know repeats from before the period, and anonymous consults as nobody’s incident', () => {
    const told = { kind: 'vt-melding', data: { acuut: 'ja' } };
    expect(
      table([
        { id: 'a', zaak: 'een', at: '2027-05-03T12:00:00+02:00', ...told },
        { id: 'b', zaak: 'een', at: '2027-06-03T12:00:00+02:00', ...told },
        { id: 'c', zaak: 'twee', at: '2027-06-03T12:00:00+02:00', ...told },
        {
          id: 'd',
          zaak: 'drie',
          kind: 'crisismelding',
          at: '2027-06-03T12:00:00+02:00',
          data: { ...crisis('telefonisch'), anoniem: 'ja' },
        },
      ]),
    ).toMatchObject({ incidenten: 2, herhaling: 1, acuut: 2, 'anonieme-consulten': 1, crisismeldingen: 0 });
  });

  it('tell how fast reports were', () => {
    const after = (n: number): Sent => ({
      id: `m-${n}`,
      zaak: `zaak-${n}`,
      kind: 'crisismelding',
      at: '2027-06-03T12:00:00+02:00',
      data: { tijdstip: new Date(Date.parse('2027-06-03T12:00:00+02:00') - n * 60_000).toISOString() },
    });
    expect(table([1, 2, 3, 4, 5, 6, 7, 8, 9, 600].map(after))).toMatchObject({
      'meldingen-met-tijdstip': 10,
      'snelheid-mediaan': 5,
      'snelheid-p90': 9,
    });
  });

  it('count who was let go without anything that makes it safe, and what was known then', () => {
    const decided = (id: string, zaak: string, data: JsonObject): Sent => ({
      id,
      zaak,
      kind: 'zsm-beslissing',
      at: '2027-06-03T15:00:00+02:00',
      data: { status: 'definitief', ...data },
    });
    const assessed = (id: string, zaak: string, at: string, acuteOnveiligheid: string): Sent => ({
      id,
      zaak,
      kind: 'veiligheidsbeoordeling',
      at,
      data: { acuteOnveiligheid, veiligheidsvoorwaarden: ['a', 'b'] },
    });
    const free = (kenmerk: string): JsonObject => ({ kenmerk, besluit: 'heenzenden' });
    expect(
      table(
        [
          {
            id: 'm5-twee',
            zaak: 'twee',
            kind: 'aanhouding',
            at: '2027-06-03T08:00:00+02:00',
            data: { situatie: 'aangehouden' },
          },
          decided('m6-vier', 'vier', { beslissingen: [free('V1')], gedragsaanwijzing: [{ kenmerk: 'V1' }] }),
          assessed('m4', 'een', '2027-06-03T12:00:00+02:00', 'nee'),
          decided('m6', 'een', {
            beslissingen: [free('V1'), free('V2')],
            voorwaardenOvergenomen: { overgenomen: 'ja' },
          }),
          assessed('m4-later', 'een', '2027-06-03T16:00:00+02:00', 'nee'),
          decided('m6-twee', 'twee', {
            beslissingen: [free('V1'), free('V2'), { kenmerk: 'V3', besluit: 'vasthouden' }],
            beschermendeMaatregelen: [{ kenmerk: 'V1', soort: 'contactverbod' }],
          }),
          decided('m6-drie', 'drie', { status: 'voorgenomen', beslissingen: [free('V1')] }),
          { ...decided('m6-vijf', 'vijf', { beslissingen: [free('V1')] }), isUnread: true },
        ],
        [
          term({
            code: 'TM-BEOORDELING-ZSM',
            reportId: 'm5-twee',
            dueAt: Date.parse('2027-06-03T12:00:00+02:00'),
          }),
        ],
      ),
    ).toMatchObject({
      heenzendingen: 6,
      'heengezonden-met-maatregelen': 4,
      'heengezonden-zonder-maatregelen': 2,
      'heengezonden-met-waarschuwing': 3,
      nagekomen: 1,
    });
  });

  it('count the meeting of two cases once, who was there, and what became of actions', () => {
    const held = (id: string, zaak: string): Sent => ({
      id,
      zaak,
      kind: 'overleg-uitkomst',
      at: '2027-06-03T12:00:00+02:00',
      data: {
        gehoudenOp: '2027-06-03T09:30:00+02:00',
        aanwezigen: [
          { organisatie: 'om-dh', aanwezig: 'ja', mandaat: 'ja' },
          { organisatie: '3ro', aanwezig: 'telefonisch' },
          { organisatie: 'rvdk', aanwezig: 'nee' },
        ],
      },
    });
    const action = { code: 'TM-ACTIE', reportId: 'm10', dueAt: Date.parse('2027-06-10T12:00:00+02:00') };
    expect(
      table(
        [held('m10', 'een'), held('m10-twee', 'twee')],
        [
          term({ ...action, item: 0, outcome: 'gehaald', closedAt: Date.parse('2027-06-09T12:00:00+02:00') }),
          term({ ...action, item: 1 }),
          term({ ...action, item: 2, dueAt: Date.parse('2027-08-01T12:00:00+02:00') }),
          term({
            ...action,
            item: 3,
            outcome: 'vervallen',
            closedAt: Date.parse('2027-06-09T12:00:00+02:00'),
          }),
        ],
      ),
    ).toMatchObject({
      overleggen: 1,
      'besproken-zaken': 2,
      uitgenodigden: 6,
      aanwezig: 2,
      'aanwezig-telefonisch': 2,
      afwezig: 2,
      'met-mandaat': 2,
      acties: 3,
      'acties-op-tijd': 1,
      'acties-ontbreekt': 1,
      'acties-loopt': 1,
    });
  });
});
