import { describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook, loadContracts } from '#contracts';
import { receivedFrom } from '#testing';
import { recipientName } from '../process/delivery-id.js';
import { lookupsOf } from '../process/lookups.js';
import type { Accepted, Outcome } from '../process/outcome.js';
import { processBatch } from '../process/process-batch.js';
import type { JsonObject } from '../report/json.js';
import type { ReceivedReport } from '../report/received-report.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const idOf = (n: number): string => `0f000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const PLACES = { A: 'Haagstede', B: 'Rijnoever', C: 'Meerbrug' };

/** A report of the police about a child that lives in one region, and adults that live in another. */
const melding = (
  n: number,
  acuut: string,
  home: string = PLACES.A,
  elsewhere: string = PLACES.B,
): ReceivedReport => {
  const example = JSON.stringify(exampleReport('vt-melding', 'kinderen-niet-gevonden'));
  const { betreft: _betreft, ...data } = JSON.parse(example.replaceAll(PLACES.A, elsewhere)) as JsonObject;
  const adres = { straatnaam: 'Leiderhof', huisnummer: 7, postcode: '2353 SS', woonplaats: home };
  const persons = data['betrokkenen'] as readonly JsonObject[];
  const betrokkenen = persons.map((person) => (person['rol'] === 'kind' ? { ...person, adres } : person));
  return receivedFrom(rulebook, {
    id: idOf(n),
    from: 'pol-dh',
    kind: 'vt-melding',
    at: `2027-01-19T13:${n + 10}:00+01:00`,
    subject: 'mutatie-1',
    data: { ...data, referentie: `melding-${n}`, acuut, betrokkenen },
  });
};

const feedback = (n: number, from: string, betreft: number, changes: JsonObject = {}): ReceivedReport => {
  const { voorgesteldeRegio: _region, ...example } = exampleReport('terugkoppeling', 'verkeerde-regio');
  return receivedFrom(rulebook, {
    id: idOf(n),
    from,
    kind: 'terugkoppeling',
    at: `2027-01-19T13:${n + 10}:00+01:00`,
    subject: 'zaak-mutatie-1',
    data: { ...example, betreft: idOf(betreft), ...changes },
  });
};

const played = (...reports: readonly ReceivedReport[]): readonly Outcome[] =>
  processBatch(rulebook, contracts.check, reports, {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  });
const last = (...reports: readonly ReceivedReport[]): Accepted => {
  const outcome = played(...reports).at(-1);
  if (outcome?.tag !== 'accepted')
    throw new Error(JSON.stringify(outcome?.tag === 'rejected' ? outcome.faults : outcome));
  return outcome;
};
const recipients = ({ deliveries }: Accepted): readonly (readonly [string, boolean])[] =>
  deliveries.map(({ to, ofCorrection }) => [recipientName(to), ofCorrection]);
const gone = ({ superseded }: Accepted): readonly string[] =>
  superseded.map(({ reportId, to }) => `${reportId} ${recipientName({ ...to })}`);

describe('a report that went to the wrong region (P18)', () => {
  it('is withdrawn from who answers VT-99, and its sender hears which region seems right and decides', () => {
    const outcome = last(melding(1, 'nee'), feedback(2, 'vt-hag', 1));
    expect(recipients(outcome)).toEqual([['pol-dh', false]]);
    expect(gone(outcome)).toEqual([`${idOf(1)} vt-hag`]);
    expect(outcome.correction).toBeNull();
    expect(outcome.told).toEqual([
      {
        report: idOf(1),
        note: expect.stringMatching(/VT-99.*Voorgestelde regio: Hollands Midden\. Stuur/) as unknown,
      },
    ]);
    expect(outcome.caseAfter.facts).toMatchObject({ regio: 'haaglanden', regioVermoed: true });
    expect(outcome.caseAfter.terms.filter(({ partner }) => partner === 'vt-hag')).toEqual([]);
    expect(outcome.terms.some(({ end }) => end?.outcome === 'vervallen')).toBe(true);
  });

  it('goes at once to the region that seems right when there is acute danger, as what it is and from whom it is', () => {
    const outcome = last(melding(1, 'ja'), feedback(2, 'vt-hag', 1));
    expect(recipients(outcome)).toEqual([
      ['pol-dh', false],
      ['vt-hm', true],
    ]);
    expect(gone(outcome)).toEqual([`${idOf(1)} vt-hag`]);
    expect(outcome.correction).toMatchObject({
      original: idOf(1),
      provider: { partner: 'pol-dh', kind: 'politie' },
      contract: { kind: 'vt-melding' },
    });
    expect(outcome.caseAfter.facts).toMatchObject({ regio: 'hollands-midden', regioVermoed: false });
    expect(outcome.told[0]?.note).toMatch(/daar meteen afgeleverd/);
    const owed = outcome.caseAfter.terms.map(({ partner }) => partner);
    expect(owed).toContain('vt-hm');
    expect(owed).not.toContain('vt-hag');
  });

  it('goes to the region that the feedback names before any that its places tell', () => {
    const outcome = last(melding(1, 'ja'), feedback(2, 'vt-hag', 1, { voorgesteldeRegio: 'rijnmeer' }));
    expect(recipients(outcome)).toContainEqual(['vt-rm', true]);
    expect(outcome.caseAfter.facts['regio']).toBe('rijnmeer');
  });

  it('goes nowhere when no other region is known, and its sender hears so', () => {
    const outcome = last(melding(1, 'ja', PLACES.A, PLACES.A), feedback(2, 'vt-hag', 1));
    expect(recipients(outcome)).toEqual([['pol-dh', false]]);
    expect(outcome.told[0]?.note).toMatch(/De juiste regio is niet bekend/);
  });

  it('never goes round: a region that was wrong before is not proposed again', () => {
    const back = feedback(3, 'vt-hm', 2, { voorgesteldeRegio: 'haaglanden' });
    const outcome = last(melding(1, 'ja'), feedback(2, 'vt-hag', 1), back);
    expect(recipients(outcome)).toEqual([['pol-dh', false]]);
    expect(gone(outcome)).toEqual([`${idOf(2)} vt-hm`]);
    expect(outcome.caseAfter.facts).toMatchObject({ regioAfgewezen: ['haaglanden', 'hollands-midden'] });
  });

  it('that names its own region, or one that does not exist, is refused', () => {
    for (const voorgesteldeRegio of ['haaglanden', 'limburg']) {
      const [, outcome] = played(melding(1, 'ja'), feedback(2, 'vt-hag', 1, { voorgesteldeRegio }));
      expect(outcome).toMatchObject({
        tag: 'rejected',
        faults: [{ code: 'waarde-onjuist', pointer: '/data/voorgesteldeRegio' }],
      });
    }
  });

  it('is answered by who got it there, to the one that reported', () => {
    const outcome = last(
      melding(1, 'ja'),
      feedback(2, 'vt-hag', 1),
      feedback(3, 'vt-hm', 2, { status: 'VT-01-01', toelichting: 'Veilig Thuis zet zelf vervolgstappen.' }),
    );
    expect(recipients(outcome)).toEqual([['pol-dh', false]]);
    expect(outcome.report.refersTo).toBe(idOf(1));
  });

  it('is decided by its sender: the next report that names a place elsewhere moves the case', () => {
    const outcome = last(melding(1, 'nee'), feedback(2, 'vt-hag', 1), melding(3, 'nee'));
    expect(recipients(outcome)).toEqual([['vt-hm', false]]);
    expect(outcome.caseAfter.facts).toMatchObject({ regio: 'hollands-midden', regioVermoed: false });
  });

  it('reaches its right region by a correction too, and not the wrong one again', () => {
    const correction = receivedFrom(rulebook, {
      id: idOf(3),
      from: 'pol-dh',
      kind: 'correctie',
      at: '2027-01-19T13:30:00+01:00',
      subject: 'mutatie-1',
      data: {
        betreft: idOf(1),
        soort: 'correctie',
        reden: 'Het kind woont elders.',
        wijzigingen: [{ veld: '/betrokkenen/2/adres/woonplaats', nieuw: PLACES.C }],
      },
    });
    const outcome = last(melding(1, 'nee', PLACES.A, PLACES.A), feedback(2, 'vt-hag', 1), correction);
    expect(recipients(outcome).map(([name]) => name)).toEqual(['vt-rm']);
  });

  it('other feedback moves nothing', () => {
    const outcome = last(
      melding(1, 'ja'),
      feedback(2, 'vt-hag', 1, { status: 'VT-02', toelichting: 'De melding is overgedragen.' }),
    );
    expect(outcome).toMatchObject({ superseded: [], told: [], correction: null });
  });

  it('needs every version of the report it speaks of', () => {
    expect(lookupsOf(rulebook, feedback(2, 'vt-hag', 1), () => true).originals).toEqual([idOf(1)]);
    expect(lookupsOf(rulebook, feedback(2, 'vt-hag', 1, { status: 'VT-02' }), () => true).originals).toEqual(
      [],
    );
  });
});
