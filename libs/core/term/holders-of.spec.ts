import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, nextLine, step, termLine, type GivenReport } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Term } from './term.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const story = caseStory(rulebook, contracts.check);

const answered = (
  from: string,
  soort: string,
  moment: string,
  voorbeeld: string,
  betreft: string,
  more: Parameters<typeof step>[4] = {},
) => step(from, soort, moment, voorbeeld, { betreft, ...more });
/** Of the fixed list of the example rulebook (P6). */
const LINE = 'Veilig Thuis zet zelf vervolgstappen.';
const endsIn = (steps: readonly GivenReport[], code: string, region?: string): readonly string[] =>
  story
    .end(steps, region)
    .terms.filter((term) => term.code === code && term.end !== null)
    .map(termLine);
const lines = (terms: readonly Term[]): readonly string[] => terms.map(termLine);

/** S02 row 3. */
const report = step('pol-dh', 'vt-melding', '2026-11-30T10:25:00+01:00', 'kinderen-niet-gevonden');
/** S01: at night, the crisis team stands in for Veilig Thuis. */
const night = step('pol-zwb', 'crisismelding', '2026-11-26T03:14:00+01:00', 'zonder-bsn-met-alternatief');

describe('a duty that comes with sharing', () => {
  it('is there once for each suspect and victim, and once for the report', () => {
    const { terms } = story.end([report]);
    expect(lines(terms)).toEqual([
      ...[0, 1].map((person) => `PL-WMO-5-3-1 ${person} vt-hag 2026-12-28 10:25`),
      'PL-BEOORDELING vt-hag 2026-12-08 00:00',
      'PL-TERUGKOPPELING vt-hag 2026-12-08 00:00',
    ]);
  });

  it('is of the one that the recipient stands in for, and of nobody else', () => {
    const { terms, deliveries } = story.end([night]);
    expect(deliveries.map(({ to }) => to.recipient)).toContain('cit-hvb');
    expect(new Set(terms.map(({ partner }) => partner))).toEqual(new Set(['vt-hvb']));
    expect(terms.filter(({ code }) => code === 'PL-TERUGKOPPELING')).toHaveLength(1);
  });

  it('does not come with the signal to the piket of who is closed', () => {
    const atNight = { ...report, moment: '2026-11-30T22:25:00+01:00' };
    const { terms, deliveries } = story.end([atNight]);
    expect(deliveries.map(({ to, decision }) => [to.function, decision.signal])).toContainEqual([
      'piket',
      true,
    ]);
    expect(new Set(terms.map(({ partner }) => partner))).toEqual(new Set(['vt-hag']));
  });

  it('is met by an answer of whoever must see to it, and by no other', () => {
    const answer = (from: string, betreft: string) =>
      answered(from, 'terugkoppeling', '2026-11-30T16:55:00+01:00', 'vervolgstappen', betreft, {
        toelichting: LINE,
      });
    expect(endsIn([report, answer('vt-hag', 'eerder-1')], 'PL-TERUGKOPPELING')).toEqual([
      'PL-TERUGKOPPELING vt-hag 2026-12-08 00:00 gehaald',
    ]);
    const second = step('pol-dh', 'vt-melding', '2026-11-30T11:25:00+01:00', 'kinderen-niet-gevonden', {
      referentie: 'tweede',
    });
    expect(story.open([report, second, answer('vt-hag', 'eerder-2')], 'PL-TERUGKOPPELING')).toHaveLength(1);
  });

  it('is of whom a report is handed over to, and met when that one takes it up', () => {
    const handOver = step('cit-hag', 'overdracht', '2027-01-18T10:00:00+01:00', 'gezinsbeschermer', {
      van: { organisatie: 'cit-hag' },
      naar: { organisatie: 'gi-hag', functie: 'gezinsbeschermer' },
    });
    expect(lines(story.open([handOver], 'PL-OPGEPAKT', 'haaglanden'))).toEqual([
      'PL-OPGEPAKT gi-hag 2027-01-19 10:00',
    ]);
    const taken = (wat: string) =>
      answered('gi-hag', 'ontvangst', '2027-01-18T14:00:00+01:00', 'opgepakt', 'eerder-1', { wat });
    expect(endsIn([handOver, taken('gezien')], 'PL-OPGEPAKT', 'haaglanden')).toEqual([]);
    expect(endsIn([handOver, taken('opgepakt')], 'PL-OPGEPAKT', 'haaglanden')).toEqual([
      'PL-OPGEPAKT gi-hag 2027-01-19 10:00 gehaald',
    ]);
  });
});

describe('what a stand-in hands over with urgency (E3)', () => {
  const urgent: GivenReport = {
    ...step('cit-hvb', 'veiligheidsbeoordeling', '2026-11-26T05:00:00+01:00', 'eerste-inschatting'),
    namens: 'vt-hvb',
  };

  it('must be taken up within 90 minutes of the opening of Veilig Thuis', () => {
    expect(lines(story.open([night, urgent], 'TM-SPOED'))).toEqual(['TM-SPOED vt-hvb 2026-11-26 10:00']);
  });

  it('counts from the next opening, over a weekend too', () => {
    const onFriday = { ...urgent, moment: '2026-11-27T17:00:00+01:00' };
    expect(lines(story.open([night, onFriday], 'TM-SPOED'))).toEqual(['TM-SPOED vt-hvb 2026-11-30 10:00']);
  });

  it('is taken up by feedback or a receipt of Veilig Thuis itself', () => {
    const feedback = answered(
      'vt-hvb',
      'terugkoppeling',
      '2026-11-26T09:40:00+01:00',
      'vervolgstappen',
      'eerder-1',
      { toelichting: LINE },
    );
    const taken = answered('vt-hvb', 'ontvangst', '2026-11-26T09:40:00+01:00', 'opgepakt', 'eerder-2');
    const met = ['TM-SPOED vt-hvb 2026-11-26 10:00 gehaald'];
    expect(endsIn([night, urgent, feedback], 'TM-SPOED')).toEqual(met);
    expect(endsIn([night, urgent, taken], 'TM-SPOED')).toEqual(met);
  });
});

describe('the outcome of an agenda item (E4)', () => {
  const item = (moment: string, urgentie: string) =>
    step('pol-zwb', 'agendapunt', moment, 'belaging-zonder-parketnummer', { betreft: null, urgentie });

  it.each([
    ['2026-12-04T15:20:00+01:00', 'midden', '2026-12-08 17:00'],
    ['2026-12-07T16:05:00+01:00', 'midden', '2026-12-15 17:00'],
    ['2026-12-07T17:40:00+01:00', 'hoog', '2026-12-08 17:00'],
  ])('that comes in at %s as %s is due by five on the day of the meeting', (moment, urgency, due) => {
    expect(lines(story.open([item(moment, urgency)], 'TM-OVERLEG-AGENDAPUNT'))).toEqual([
      `TM-OVERLEG-AGENDAPUNT vt-hvb ${due}`,
    ]);
  });

  it('is met by the outcome of the meeting', () => {
    const outcome = step('ao-hvb', 'overleg-uitkomst', '2026-12-08T11:20:00+01:00', 'tweesporen-met-advies');
    expect(endsIn([item('2026-12-04T15:20:00+01:00', 'hoog'), outcome], 'TM-OVERLEG-AGENDAPUNT')).toEqual([
      'TM-OVERLEG-AGENDAPUNT vt-hvb 2026-12-08 17:00 gehaald',
    ]);
  });
});

describe('an action that was agreed (E5)', () => {
  const outcome = step('ao-hvb', 'overleg-uitkomst', '2026-12-08T11:20:00+01:00', 'tweesporen-met-advies');
  const done = (from: string, wat: string) =>
    answered(from, 'ontvangst', '2026-12-10T14:00:00+01:00', 'opgepakt', 'eerder-1', { wat });
  const tilvoort = 'hart-van-brabant';

  it('has a term for each action, of whom took it on, and only one who was given the outcome', () => {
    const started = lines(story.open([outcome], 'TM-ACTIE', tilvoort));
    expect(started).toHaveLength(2);
    expect(started[0]).toBe('TM-ACTIE 0 pol-zwb 2026-12-15 12:00');
  });

  it('is met when whoever took it on says that it is done', () => {
    expect(endsIn([outcome, done('pol-zwb', 'verwerkt')], 'TM-ACTIE', tilvoort)).toEqual([
      'TM-ACTIE 0 pol-zwb 2026-12-15 12:00 gehaald',
    ]);
    expect(endsIn([outcome, done('pol-zwb', 'opgepakt')], 'TM-ACTIE', tilvoort)).toEqual([]);
    expect(endsIn([outcome, done('om-zwb', 'verwerkt')], 'TM-ACTIE', tilvoort)).toEqual([]);
  });
});

describe('the feedback to the reporter (C5)', () => {
  it('is warned of at the opening of the last day before that the own office is open', () => {
    /** S10 row 5: Monday and Tuesday are closing days of Veilig Thuis Rijnmeer itself. */
    const late = step('pol-rm', 'vt-melding', '2027-02-03T22:40:00+01:00', 'kinderen-niet-gevonden', {
      'incident.tijdstip': '2027-02-03T22:05:00+01:00',
      'incident.locatie': {
        straatnaam: 'Akkerrand',
        huisnummer: 21,
        postcode: '1435 SA',
        woonplaats: 'Meerbrug',
      },
    });
    const terms = story.open([late], 'PL-TERUGKOPPELING', 'rijnmeer');
    expect(terms.map((term) => [termLine(term), nextLine(term)])).toEqual([
      ['PL-TERUGKOPPELING vt-rm 2027-02-11 00:00', 'TERUGKOPPELING-BIJNA 2027-02-05 08:00'],
    ]);
  });
});
