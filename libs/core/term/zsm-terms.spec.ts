import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termLine, type GivenReport } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Json } from '../report/json.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

/** S02: two suspects, three children. */
const arrest = (changes: Readonly<Record<string, Json>> = {}, at = '2026-11-30T08:02:00+01:00') =>
  step('pol-dh', 'aanhouding', at, 'twee-verdachten-drie-kinderen', changes);
const report = step('pol-dh', 'vt-melding', '2026-11-30T10:25:00+01:00', 'kinderen-niet-gevonden');
const assessment = (acuteOnveiligheid: string, moment: string) =>
  step('vt-hag', 'veiligheidsbeoordeling', moment, 'onderdeel-a', { acuteOnveiligheid });
const decision = (changes: Readonly<Record<string, Json>> = {}) =>
  step('om-dh', 'zsm-beslissing', '2026-11-30T17:05:00+01:00', 'beide-heenzenden', {
    betreft: 'eerder-1',
    ...changes,
  });
const ofV1 = (more: Readonly<Record<string, Json>> = {}): readonly Json[] => [
  { kenmerk: 'V1', besluit: 'vervolgen', tijdstip: '2026-11-30T17:05:00+01:00', ...more },
];

describe('the term for the first decision (C1)', () => {
  it('runs for each suspect from the decision of the hulpofficier, without the night', () => {
    expect(story.open([arrest()], 'TM-ZSM').map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 18:00',
      'TM-ZSM 1 om-dh 2026-11-30 18:00',
    ]);
    expect(story.open([arrest()], 'TM-ZSM').map(({ startsAt, subject }) => [startsAt, subject])).toEqual([
      [Date.parse('2026-11-30T07:40:00+01:00'), 'V1'],
      [Date.parse('2026-11-30T07:50:00+01:00'), 'V2'],
    ]);
  });

  it('takes six hours when the sender states so', () => {
    expect(story.open([arrest({ termijnUren: 6 })], 'TM-ZSM').map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 15:00',
      'TM-ZSM 1 om-dh 2026-11-30 15:00',
    ]);
  });

  it('runs provisionally from the arrest while that decision is missing', () => {
    const changes = { 'V1.aanhouding': { tijdstip: '2026-11-30T10:05:00+01:00' } };
    expect(story.open([arrest(changes, '2026-11-30T10:10:00+01:00')], 'TM-ZSM').map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 19:05 voorlopig',
      'TM-ZSM 1 om-dh 2026-11-30 18:00',
    ]);
  });

  it('runs once for a suspect whom a later version names again, and anew for who has the same mark in another report', () => {
    const next = (changes: Readonly<Record<string, Json>>) => arrest(changes, '2026-11-30T08:20:00+01:00');
    const after = (changes: Readonly<Record<string, Json>>) =>
      story.open([arrest(), next(changes)], 'TM-ZSM');
    expect(after({ versie: 2 })).toHaveLength(2);
    expect(after({ referentie: 'een andere aanhouding' })).toHaveLength(4);
  });

  it('does not run in a case without an arrest', () => {
    const heard = step('pol-zwb', 'aanhouding', '2026-11-30T08:02:00+01:00', 'gehoord');
    expect(story.end([heard]).terms).toEqual([]);
  });

  it('is met by the final decision, only for the suspects it names', () => {
    const { terms, caseAfter } = story.end([arrest(), decision({ beslissingen: ofV1() })]);
    const zsm = (code: string) => code === 'TM-ZSM';
    expect(terms.filter(({ code, end }) => zsm(code) && end !== null).map(termLine)).toEqual([
      'TM-ZSM 0 om-dh 2026-11-30 18:00 gehaald',
    ]);
    expect(caseAfter.terms.filter(({ code }) => zsm(code)).map(termLine)).toEqual([
      'TM-ZSM 1 om-dh 2026-11-30 18:00',
    ]);
  });

  it('goes on after a decision that is only intended', () => {
    const intended = step('om-dh', 'zsm-beslissing', '2026-11-30T14:30:00+01:00', 'voorgenomen', {
      betreft: 'eerder-1',
    });
    expect(story.open([arrest(), intended], 'TM-ZSM')).toHaveLength(2);
  });
});

describe('the warnings of the term for the first decision', () => {
  const nextOf = (...steps: Parameters<typeof story.open>[0][number][]) =>
    story.open(steps, 'TM-ZSM').map(nextLine);

  it('come three hours and one hour before the end, while it is not known whether it is unsafe', () => {
    const once = story.told([arrest()], 'TM-ZSM', 0);
    expect(nextOf(arrest())[0]).toBe('ZSM-NOG-3-UUR 2026-11-30 15:00');
    expect(nextOf(...once)[0]).toBe('ZSM-NOG-1-UUR 2026-11-30 17:00');
    expect(nextOf(...story.told(once, 'TM-ZSM', 0))[0]).toBe('verstreken 2026-11-30 18:00');
  });

  it('still come when the assessment says that it is not known', () => {
    expect(nextOf(arrest(), assessment('onbekend', '2026-11-30T11:30:00+01:00'))[0]).toBe(
      'ZSM-NOG-3-UUR 2026-11-30 15:00',
    );
  });

  it.each(['ja', 'nee'])('stop once that is known: %s', (known) => {
    const steps = story.told([arrest()], 'TM-ZSM', 0);
    expect(nextOf(...steps, assessment(known, '2026-11-30T16:50:00+01:00'))).toEqual([
      'verstreken 2026-11-30 18:00',
      'verstreken 2026-11-30 18:00',
    ]);
  });

  it('are left out when their moment has passed', () => {
    expect(nextOf(arrest({}, '2026-11-30T15:00:00+01:00'))[0]).toBe('ZSM-NOG-1-UUR 2026-11-30 17:00');
    expect(nextOf(arrest({}, '2026-11-30T17:30:00+01:00'))[0]).toBe('verstreken 2026-11-30 18:00');
  });

  it('leave only the end, even of a term that ran out before its report came', () => {
    expect(nextOf(arrest({}, '2026-11-30T19:00:00+01:00'))[0]).toBe('verstreken 2026-11-30 18:00');
  });
});

describe('the term for the rechter-commissaris (C2)', () => {
  it('runs 90 hours from the arrest, the nights included', () => {
    expect(story.open([arrest()], 'TM-RC').map(termLine)).toEqual([
      'TM-RC 0 om-dh 2026-12-04 01:05',
      'TM-RC 1 om-dh 2026-12-04 01:20',
    ]);
  });

  const endsOf = (beslissingen: readonly Json[]) =>
    story
      .end([arrest(), decision({ beslissingen })])
      .terms.filter(({ code }) => code === 'TM-RC')
      .map(termLine);

  it('falls away for who is released', () => {
    expect(endsOf(ofV1({ besluit: 'heenzenden', tijdstipVrijlating: '2026-11-30T17:20:00+01:00' }))).toEqual([
      'TM-RC 0 om-dh 2026-12-04 01:05 vervallen',
    ]);
  });

  it('is met for who is brought before the judge', () => {
    expect(endsOf(ofV1({ vrijheidsbeneming: 'inbewaringstelling' }))).toEqual([
      'TM-RC 0 om-dh 2026-12-04 01:05 gehaald',
    ]);
  });

  it('goes on for who stays in custody without that', () => {
    expect(endsOf(ofV1())).toEqual([]);
  });
});

describe('a warning that acute danger is not known', () => {
  it('goes to the Veilig Thuis of the case, and not to who stood in for it when the arrest was reported', () => {
    const arrested = { tijdstip: '2026-11-30T17:00:00+01:00' };
    const late = arrest(
      { hgLabel: 'ja', 'V1.aanhouding': arrested, 'V2.aanhouding': arrested },
      '2026-11-30T17:10:00+01:00',
    );
    const recipients = (steps: readonly GivenReport[]): readonly string[] =>
      story.end(steps, 'hollands-midden').deliveries.map(({ to }) => to.recipient);
    expect(recipients([late])).toEqual(expect.arrayContaining(['vt-hag', 'vt-hm']));
    const warned = recipients(story.told([late], 'TM-ZSM', 0, 'hollands-midden'));
    expect([warned.includes('vt-hm'), warned.includes('vt-hag')]).toEqual([true, false]);
  });
});

describe('what the table waits for', () => {
  it('is a report to Veilig Thuis within two hours of an arrest with children (E1)', () => {
    expect(story.open([arrest()], 'TM-MELDING').map(termLine)).toEqual([
      'TM-MELDING pol-dh 2026-11-30 10:02',
    ]);
    const { terms } = story.end([arrest(), { ...report, moment: '2026-11-30T09:00:00+01:00' }]);
    expect(terms.filter(({ code }) => code === 'TM-MELDING').map(({ end }) => end)).toEqual([
      { outcome: 'gehaald', at: Date.parse('2026-11-30T09:00:00+01:00'), by: expect.any(String) as unknown },
    ]);
  });

  it('is there already when the report came first', () => {
    const { terms, caseAfter } = story.end([{ ...report, moment: '2026-11-30T07:30:00+01:00' }, arrest()]);
    expect(terms.map(termLine)).toContain('TM-MELDING pol-dh 2026-11-30 10:02 gehaald');
    expect(caseAfter.terms.map(({ code }) => code)).not.toContain('TM-MELDING');
  });

  it('is met by the police alone, who would otherwise learn from it that somebody else reported', () => {
    const byCouncil = { ...report, afzender: 'rvdk', moment: '2026-11-30T09:00:00+01:00' };
    const after = (...steps: readonly GivenReport[]) => story.open(steps, 'TM-MELDING').map(termLine);
    expect(after(arrest(), byCouncil)).toEqual(after(arrest()));
    expect(after({ ...byCouncil, moment: '2026-11-30T07:30:00+01:00' }, arrest())).toEqual(after(arrest()));
  });

  it('stays open after it ran out, until the report comes late', () => {
    const late = story.told([arrest()], 'TM-MELDING');
    expect(story.open(late, 'TM-MELDING').map((term) => [nextLine(term), term.reported])).toEqual([
      ['', ['verstreken']],
    ]);
    const { terms } = story.end([...late, report]);
    expect(terms.map(termLine)).toContain('TM-MELDING pol-dh 2026-11-30 10:02 gehaald');
  });

  it('is an assessment of Veilig Thuis within three counted hours (E2)', () => {
    expect(story.open([arrest()], 'TM-BEOORDELING-ZSM').map(termLine)).toEqual([
      'TM-BEOORDELING-ZSM vt-hag 2026-11-30 12:00',
    ]);
    const { terms } = story.end([arrest(), assessment('onbekend', '2026-11-30T11:30:00+01:00')]);
    expect(terms.map(termLine)).toContain('TM-BEOORDELING-ZSM vt-hag 2026-11-30 12:00 gehaald');
  });

  it('is no assessment any more once the decision is taken', () => {
    const { terms } = story.end([arrest(), decision()]);
    expect(terms.map(termLine)).toContain('TM-BEOORDELING-ZSM vt-hag 2026-11-30 12:00 vervallen');
  });
});
