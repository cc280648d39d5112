import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, step } from '#testing';
import type { GivenReport } from '#testing';
import { compileChecked } from '../../rulebook/compile-checked.js';
import { agendaOf } from './agenda-of.js';
import type { OverlegCase } from './agenda-of.js';
import type { Agenda, Overleg } from './agenda.js';
import type { MeetingChange } from './meeting-change.js';
import { meetingChanges } from './meeting-changes.js';

const contracts = loadContracts();
const rulebook = compileChecked(exampleRulebook());
const story = caseStory(rulebook, contracts.check);
const HVB = 'hart-van-brabant';
const CHILD = { rol: 'kind', persoon: { achternaam: 'Harmelink', voornamen: 'Pip', leeftijd: 6 } };

const sash = (moment: string, uitkomst: string, wijzigingen: Parameters<typeof step>[4] = {}): GivenReport =>
  step('pol-zwb', 'sash-uitkomst', moment, 'midden', {
    uitkomst,
    datum: moment.slice(0, 10),
    ...wijzigingen,
  });
const outcome = (moment: string, stand: string, wijzigingen: Parameters<typeof step>[4] = {}): GivenReport =>
  step('ao-hvb', 'overleg-uitkomst', moment, 'tweesporen-met-advies', {
    stand,
    gehoudenOp: moment,
    ...wijzigingen,
  });

/** What a member has of a case in which these reports came, so far as they came before that moment. */
const caseOf = (id: string, steps: readonly GivenReport[], member: string, at: string): OverlegCase => {
  const before = steps.filter(({ moment }) => Date.parse(moment) <= Date.parse(at));
  const desk = deskStory(rulebook, before.length === 0 ? [] : story.outcomes(before, HVB), HVB);
  return { id, dossier: desk.dossier({ organisation: member, function: null }), now: { region: HVB } };
};
const overleg = (
  cases: Readonly<Record<string, readonly GivenReport[]>>,
  at: string,
  member = 'vt-hvb',
  changes: readonly MeetingChange[] = [],
): Overleg => {
  const given = Object.entries(cases).map(([id, steps]) => caseOf(id, steps, member, at));
  const found = agendaOf(
    rulebook,
    'ao-hvb',
    { organisation: member, function: null },
    given,
    changes,
    Date.parse(at),
  );
  if (found === null) throw new Error('no overleg');
  return found;
};
const meetingAt = ({ vergaderingen }: Overleg, moment: string): Agenda => {
  const found = vergaderingen.find((one) => one.moment === new Date(moment).toISOString());
  if (found === undefined) throw new Error(`no meeting at ${moment}`);
  return found;
};
const items = (agenda: Agenda) =>
  agenda.punten.map(({ zaak, urgentie, stand }) => [zaak, urgentie, stand].join(' '));
/** The agendas that hold something, in a line each. */
const agendas = (of: Overleg) =>
  of.vergaderingen.flatMap((one) => (one.punten.length === 0 ? [] : [[one.moment, ...items(one)]]));

const FIRST = '2026-12-08T10:00:00+01:00';
const SECOND = '2026-12-15T10:00:00+01:00';
const [first, second] = [FIRST, SECOND].map((moment) => new Date(moment).toISOString());

const A = [sash('2026-12-04T15:20:00+01:00', 'midden')];
const D = [sash('2026-12-04T15:21:00+01:00', 'laag')];
const B = [sash('2026-12-07T16:05:00+01:00', 'gemiddeld', { K1: CHILD })];
const C = [sash('2026-12-07T17:40:00+01:00', 'hoog')];
const S03 = { A, B, C, D };

describe("Tuesday's agenda (S03)", () => {
  it('has C (hoog, let in late) before A (gemiddeld), B a week later, and D nowhere', () => {
    const found = overleg(S03, '2026-12-07T18:00:00+01:00');
    expect(agendas(found)).toEqual([
      [first, 'C hoog te bespreken', 'A gemiddeld te bespreken'],
      [second, 'B gemiddeld te bespreken'],
    ]);
    expect(meetingAt(found, FIRST).punten.map(({ laat }) => laat)).toEqual([true, false]);
    expect([found.naam, found.voorzitter]).toEqual([
      'Actie-overleg Hart van Brabant',
      { ketenpartner: 'vt-hvb', functie: 'voorzitter' },
    ]);
  });

  it('tells who take part, and of each case which reports there are and from whom, without their contents', () => {
    const { leden, vergaderingen } = overleg({ A }, FIRST, 'vt-hvb');
    expect(leden.map(({ ketenpartner }) => ketenpartner)).toEqual([
      'om-zwb',
      'pol-zwb',
      'vt-hvb',
      'rvdk',
      '3ro',
    ]);
    const [item] = vergaderingen.flatMap(({ punten }) => punten);
    expect(item?.bekend.map(({ soort, van, signaal }) => [soort, van, signaal])).toEqual([
      ['sash-uitkomst', 'pol-zwb', false],
    ]);
  });

  it("keeps the sender's own word beside the one the rulebook has for it", () => {
    const [item] = meetingAt(overleg({ A }, FIRST, 'om-zwb'), FIRST).punten;
    expect(item?.redenen.map(({ urgentie, datum, naamVan }) => [urgentie, datum, naamVan])).toEqual([
      ['gemiddeld', '2026-12-04', 'Politie Zeeland-West-Brabant'],
    ]);
  });

  it.each([
    ['om-zwb', ['C', 'A'], ['B']],
    ['vt-hvb', ['C', 'A'], ['B']],
    ['3ro', ['C', 'A'], ['B']],
    ['pol-zwb', ['C', 'A'], ['B']],
    ['rvdk', [], ['B']],
    ['shn', [], []],
  ])('shows %s only what it may know on its own ground', (member, onFirst, onSecond) => {
    const found = overleg(S03, '2026-12-07T18:00:00+01:00', member);
    const cases = (moment: string) => meetingAt(found, moment).punten.map(({ zaak }) => zaak);
    expect([cases(FIRST), cases(SECOND)]).toEqual([onFirst, onSecond]);
  });

  it('names nobody more than a screen needs, and nobody whom a member may not know', () => {
    const persons = (member: string) =>
      meetingAt(overleg({ A }, FIRST, member), FIRST).punten[0]?.betrokkenen.map(
        ({ kenmerk, aanduiding }) => [kenmerk, aanduiding],
      );
    expect(persons('vt-hvb')).toEqual([
      ['S1', 'S.O.'],
      ['V1', 'R.T. 1990'],
    ]);
    expect(persons('3ro')).toEqual([
      ['S1', null],
      ['V1', 'R.T. 1990'],
    ]);
  });

  it('tells at 17:00 that an outcome is missing, and of the other one that it was discussed', () => {
    const discussed = { ...S03, A: [...A, outcome('2026-12-08T12:10:00+01:00', 'afgesloten')] };
    const at = (moment: string) => items(meetingAt(overleg(discussed, moment), FIRST));
    expect(at('2026-12-08T16:59:59.999+01:00')).toEqual(['C hoog te bespreken', 'A gemiddeld besproken']);
    expect(at('2026-12-08T17:00:00+01:00')).toEqual(['C hoog uitkomst ontbreekt', 'A gemiddeld besproken']);
    const [, a] = meetingAt(overleg(discussed, SECOND), FIRST).punten;
    expect(a?.uitkomst).toMatchObject({ stand: 'afgesloten', route: 'tweesporen', acties: 2 });
  });
});

describe('what takes a case off an agenda, or puts it on again', () => {
  const AT = '2026-12-08T09:30:00+01:00';

  it('is the newest assessment, by its own date and not by when it came in', () => {
    const high = sash('2026-12-04T12:00:00+01:00', 'hoog', { datum: '2026-12-02' });
    const low = sash('2026-12-05T12:00:00+01:00', 'laag', { datum: '2026-12-03' });
    const older = sash('2026-12-05T12:00:00+01:00', 'laag', { datum: '2026-12-01' });
    const shown = (steps: readonly GivenReport[]) => agendas(overleg({ A: steps }, AT, 'pol-zwb'));
    expect(shown([high, low])).toEqual([]);
    expect(shown([high, older])).toEqual([[first, 'A hoog te bespreken']]);
  });

  it('is a low assessment, also for the members who were told of the higher one before', () => {
    const low = sash('2026-12-05T12:00:00+01:00', 'laag', { datum: '2026-12-05' });
    expect(agendas(overleg({ A: [...A, low] }, '2026-12-05T11:00:00+01:00', 'om-zwb'))).not.toEqual([]);
    expect(
      ['om-zwb', 'vt-hvb', '3ro', 'pol-zwb'].map((member) =>
        agendas(overleg({ A: [...A, low] }, AT, member)),
      ),
    ).toEqual([[], [], [], []]);
  });

  it('is not a low assessment when somebody else brought the case in', () => {
    const low = sash('2026-12-05T12:00:00+01:00', 'laag', { datum: '2026-12-03' });
    const item = step('pol-zwb', 'agendapunt', '2026-12-05T13:00:00+01:00', 'belaging-zonder-parketnummer');
    expect(agendas(overleg({ A: [low, item] }, AT, 'pol-zwb'))).toEqual([[first, 'A hoog te bespreken']]);
    expect(agendas(overleg({ A: [item] }, AT, 'om-zwb'))).toEqual([[first, 'A hoog te bespreken']]);
  });

  it('is the outcome that it goes on, at the meeting that the chair names', () => {
    const goesOn = outcome('2026-12-08T12:10:00+01:00', 'wordt-vervolgd', {
      volgendOverleg: '2026-12-22T10:00:00+01:00',
    });
    const found = overleg({ A: [...A, goesOn] }, '2026-12-09T12:00:00+01:00');
    expect(agendas(found)).toEqual([
      [first, 'A gemiddeld besproken'],
      ['2026-12-22T09:00:00.000Z', 'A  te bespreken'],
    ]);
    const later = overleg(
      { A: [...A, goesOn, outcome('2026-12-22T11:00:00+01:00', 'afgesloten', { acties: [] })] },
      '2026-12-23T12:00:00+01:00',
    );
    expect(agendas(later).slice(1)).toEqual([['2026-12-22T09:00:00.000Z', 'A  besproken']]);
  });

  it('is something new after the case was closed', () => {
    const closed = outcome('2026-12-08T12:10:00+01:00', 'afgesloten');
    const again = sash('2026-12-09T12:00:00+01:00', 'hoog');
    expect(agendas(overleg({ A: [...A, closed, again] }, '2026-12-10T12:00:00+01:00'))).toEqual([
      [first, 'A gemiddeld besproken'],
      [second, 'A hoog te bespreken'],
    ]);
  });

  it('is a correction of the assessment', () => {
    const corrected = (nieuw: string): GivenReport => ({
      afzender: 'pol-zwb',
      soort: 'correctie',
      moment: '2026-12-05T12:00:00+01:00',
      bericht: {
        data: {
          soort: 'correctie',
          betreft: 'eerder-1',
          reden: 'Verkeerd overgenomen.',
          wijzigingen: [{ veld: '/uitkomst', nieuw }],
        },
      },
    });
    expect(agendas(overleg({ A: [...A, corrected('hoog')] }, AT))).toEqual([[first, 'A hoog te bespreken']]);
    expect(agendas(overleg({ A: [...A, corrected('laag')] }, AT, 'pol-zwb'))).toEqual([]);
  });
});

describe('a meeting that does not take place', () => {
  const change = (moment: string, status: MeetingChange['status'], at = '2026-12-06T09:00:00+01:00') => ({
    reportId: `${status} ${moment} ${at}`,
    moment: Date.parse(moment),
    status,
    by: 'ao-hvb',
    at: Date.parse(at),
  });
  const MONDAY = '2026-12-07T18:00:00+01:00';

  it('sends its items on, and asks the chair for an extra one when something urgent was on it (P16)', () => {
    const found = overleg(S03, MONDAY, 'vt-hvb', [change(FIRST, 'afgelast')]);
    expect(agendas(found)).toEqual([
      [first, 'C hoog doorgeschoven', 'A gemiddeld doorgeschoven'],
      [second, 'C hoog te bespreken', 'A gemiddeld te bespreken', 'B gemiddeld te bespreken'],
    ]);
    expect(meetingAt(found, FIRST)).toMatchObject({
      stand: 'afgelast',
      verschovenNaar: second,
      extraGevraagd: true,
    });
    const calm = overleg({ A, B }, MONDAY, 'vt-hvb', [change(FIRST, 'afgelast')]);
    expect(meetingAt(calm, FIRST).extraGevraagd).toBe(false);
  });

  it('sends them to the extra one that the chair called', () => {
    const EXTRA = '2026-12-09T13:00:00+01:00';
    const found = overleg(S03, MONDAY, 'vt-hvb', [change(FIRST, 'afgelast'), change(EXTRA, 'extra')]);
    expect(agendas(found).map(([moment]) => moment)).toEqual([first, new Date(EXTRA).toISOString()]);
    expect(items(meetingAt(found, EXTRA))).toEqual([
      'C hoog te bespreken',
      'A gemiddeld te bespreken',
      'B gemiddeld te bespreken',
    ]);
    expect([meetingAt(found, EXTRA).stand, meetingAt(found, FIRST).extraGevraagd]).toEqual(['extra', false]);
  });

  it('takes place after all when the chair says so later, whatever came in first', () => {
    const changes = [change(FIRST, 'afgelast'), change(FIRST, 'extra', '2026-12-06T10:00:00+01:00')];
    const inOrder = overleg(S03, MONDAY, 'vt-hvb', changes);
    expect(meetingAt(inOrder, FIRST).stand).toBe('gepland');
    expect(overleg(S03, MONDAY, 'vt-hvb', [...changes].reverse())).toEqual(inOrder);
  });

  it('is one on a national holiday', () => {
    // Koningsdag 2027 is a Tuesday.
    const found = overleg({ A: [sash('2027-04-23T12:00:00+02:00', 'hoog')] }, '2027-04-24T12:00:00+02:00');
    expect(agendas(found)).toEqual([
      ['2027-04-27T08:00:00.000Z', 'A hoog doorgeschoven'],
      ['2027-05-04T08:00:00.000Z', 'A hoog te bespreken'],
    ]);
    expect(meetingAt(found, '2027-04-27T10:00:00+02:00')).toMatchObject({
      stand: 'feestdag',
      extraGevraagd: true,
    });
  });

  it('is one without items: the chair sees that it falls away, a member that there is nothing for it', () => {
    const at = (moment: string, member: string) => meetingAt(overleg({ B }, moment, member), FIRST).stand;
    expect(at('2026-12-08T08:59:59.999+01:00', 'vt-hvb')).toBe('gepland');
    expect(at('2026-12-08T09:00:00+01:00', 'vt-hvb')).toBe('vervalt');
    expect(at('2026-12-08T09:00:00+01:00', 'rvdk')).toBe('geen punten');
  });
});

describe('what the chair changed of the meetings', () => {
  it('comes to every member as a report, and is read back for that overleg alone', () => {
    const called = step('ao-hvb', 'vergadering', '2026-12-06T09:00:00+01:00', 'extra');
    const desk = deskStory(rulebook, story.outcomes([called]), HVB);
    const read = (table: string, member: string) =>
      meetingChanges(table, [desk.dossier({ organisation: member, function: null })]).map(
        ({ moment, status, by }) => [new Date(moment).toISOString(), status, by],
      );
    const extra = [['2026-12-09T12:00:00.000Z', 'extra', 'ao-hvb']];
    expect(['vt-hvb', 'om-zwb', 'rvdk', 'ao-hvb'].map((member) => read('ao-hvb', member))).toEqual([
      extra,
      extra,
      extra,
      extra,
    ]);
    expect([read('ao-dh', 'rvdk'), read('ao-hvb', 'shn')]).toEqual([[], []]);
  });
});

describe('a case that goes to the Zorg- en Veiligheidshuis (S05)', () => {
  const at = '2027-01-28T12:00:00+01:00';
  const agreed = step('ago-rm', 'overleg-uitkomst', '2027-01-13T15:10:00+01:00', 'tweesporen-met-advies', {
    gehoudenOp: '2027-01-13T13:30:00+01:00',
    route: 'driesporen',
    K1: CHILD,
  });
  const escalated = step('pol-rm', 'overdracht', '2027-01-27T09:15:00+01:00', 'opschaling-zvh');
  const seenBy = (member: string) => {
    const viewer = { organisation: member, function: null };
    const desk = deskStory(rulebook, story.outcomes([agreed, escalated], 'rijnmeer'), 'rijnmeer');
    const one = { id: 'A', dossier: desk.dossier(viewer), now: desk.caseNow() };
    const found = agendaOf(rulebook, 'ago-rm', viewer, [one], [], Date.parse(at));
    return found === null ? [] : agendas(found);
  };

  it.each([
    ['pol-rm', 'opgeschaald'],
    ['om-rm', 'opgeschaald'],
    ['rvdk', 'opgeschaald'],
    ['vt-rm', 'besproken'],
    ['3ro', 'besproken'],
  ])('is closed here as far as %s may know: %s', (member, stand) => {
    expect(seenBy(member)).toEqual([['2027-01-13T12:30:00.000Z', `A  ${stand}`]]);
  });
});
