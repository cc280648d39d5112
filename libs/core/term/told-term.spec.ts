import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termEvent, termLine, type GivenReport } from '#testing';
import { evidenceRecord } from '../explain/evidence-record.js';
import type { JsonObject } from '../report/json.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { afterReport } from './after-report.js';
import type { TermStart } from './started-terms.js';

const contracts = loadContracts();
const compiled = (document: RulebookDocument) => {
  const result = compileRulebook(document, contracts.all);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  return result.rulebook;
};
const rulebook = compiled(exampleRulebook());
const story = caseStory(rulebook, contracts.check);

const arrest = step('pol-dh', 'aanhouding', '2026-11-30T08:02:00+01:00', 'twee-verdachten-drie-kinderen');
const report = step('pol-dh', 'vt-melding', '2026-11-30T09:25:00+01:00', 'kinderen-niet-gevonden');

/** The report of the hub that the police did not report within two hours, with another member. */
const expiry = (changes: JsonObject = {}): GivenReport => {
  const [told] = story.told([arrest], 'TM-MELDING').slice(-1);
  if (told === undefined || !('data' in told.bericht)) throw new Error('nothing told');
  return { ...told, bericht: { data: { ...told.bericht.data, ...changes } } };
};
const faultsOf = (...steps: readonly GivenReport[]): readonly string[] => {
  const outcome = story.outcome(steps);
  return outcome.tag === 'rejected' ? outcome.faults.map(({ code }) => code) : [];
};

describe('a report of the hub on a term', () => {
  it('is accepted when it tells the next event of an open term, and then nothing more is told of it', () => {
    const { terms, caseAfter } = story.end([arrest, expiry()]);
    expect(terms.map((term) => [termLine(term), nextLine(term), term.reported])).toEqual([
      ['TM-MELDING pol-dh 2026-11-30 10:02', '', ['verstreken']],
    ]);
    expect(caseAfter.terms).toContainEqual(terms[0]);
  });

  it.each<[string, JsonObject]>([
    ['another moment', { moment: '2026-11-30T10:03:00+01:00' }],
    ['another event', { gebeurtenis: 'ZSM-NOG-3-UUR' }],
    ['another term', { termijn: 'TM-RC' }],
    ['another item', { onderdeel: 0 }],
    ['another holder', { termijnhouder: 'pol-zwb' }],
  ])('is refused when it tells %s', (_, changes) => {
    expect(faultsOf(arrest, expiry(changes))).toEqual(['termijn-achterhaald']);
  });

  it('is refused when it is told again', () => {
    expect(faultsOf(arrest, expiry(), expiry())).toEqual(['termijn-achterhaald']);
  });

  it('is refused when the term was met meanwhile, also within one batch', () => {
    expect(faultsOf(arrest, report, expiry())).toEqual(['termijn-achterhaald']);
  });

  it('is refused when it comes from anybody else', () => {
    expect(faultsOf(arrest, { ...expiry(), afzender: 'om-dh' })).toContain('afzender-niet-bevoegd');
  });

  it('tells anybody else nothing of how the term stands', () => {
    const forged = { ...expiry(), afzender: 'om-dh' };
    const refusal = faultsOf(arrest, forged);
    expect(faultsOf(arrest, report, forged)).toEqual(refusal);
    expect(faultsOf(arrest, { ...expiry({ termijnhouder: 'vt-hag' }), afzender: 'om-dh' })).toEqual(refusal);
  });

  it('tells one suspect at a time', () => {
    const steps = story.told([arrest], 'TM-ZSM', 1);
    expect(story.open(steps, 'TM-ZSM').map(nextLine)).toEqual([
      'ZSM-NOG-3-UUR 2026-11-30 15:00',
      'ZSM-NOG-1-UUR 2026-11-30 17:00',
    ]);
  });
});

describe('a warning that is due', () => {
  const at = (moment: string, acuteOnveiligheid: string) =>
    step('vt-hag', 'veiligheidsbeoordeling', moment, 'onderdeel-a', { acuteOnveiligheid });
  const first = (...steps: readonly GivenReport[]) => story.open(steps, 'TM-ZSM').map(nextLine)[0];

  it('stays due when another report is handled before it is told', () => {
    expect(first(arrest, at('2026-11-30T15:00:01+01:00', 'onbekend'))).toBe('ZSM-NOG-3-UUR 2026-11-30 15:00');
  });

  it('is not told any more when that report made it needless', () => {
    expect(first(arrest, at('2026-11-30T15:00:01+01:00', 'nee'))).toBe('verstreken 2026-11-30 18:00');
  });
});

describe('a term whose rule is gone from the rulebook', () => {
  const [term] = story.open([arrest], 'TM-MELDING');
  if (term === undefined) throw new Error('no term');
  const document = exampleRulebook();
  const without = compiled({
    ...document,
    termijnen: document.termijnen.filter(({ code }) => code !== 'TM-MELDING'),
  });

  it('stays as it is when a report comes that would have met it', () => {
    const { report: met } = story.end([arrest, report]);
    const start: TermStart = {
      report: met,
      facts: {},
      partners: [],
      region: 'haaglanden',
      given: [],
      running: [],
      holds: () => true,
      now: met.receivedAt,
    };
    expect(afterReport(without, term, start)).toBe(term);
    expect(afterReport(rulebook, term, start).end?.outcome).toBe('gehaald');
  });

  it('is still told when it runs out', () => {
    expect(termEvent(rulebook, term).bericht).toMatchObject({ data: { gebeurtenis: 'verstreken' } });
    const told = caseStory(rulebook, contracts.check).end([arrest, termEvent(rulebook, term)]);
    expect(told.terms.map(({ reported }) => reported)).toEqual([['verstreken']]);
  });
});

describe('the evidence of a report', () => {
  it('holds the terms it started, met and told, without a mark of a person', () => {
    const record = (...steps: readonly GivenReport[]): string =>
      evidenceRecord(story.end(steps), { topic: 't', partition: 0, offset: 1 }, 'r', 'd', null);
    const terms = (text: string): unknown => (JSON.parse(text) as { readonly termijnen: unknown }).termijnen;
    const due = Date.parse('2026-11-30T10:02:00+01:00');
    expect(terms(record(arrest))).toContainEqual(['TM-MELDING', '', '', 'pol-dh', due, 'verstreken']);
    expect(terms(record(arrest, report))).toContainEqual([
      'TM-MELDING',
      story.end([arrest]).report.id,
      '',
      'pol-dh',
      due,
      'gehaald',
    ]);
    expect(record(arrest)).not.toMatch(/"V1"/);
  });
});
