import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, step } from '#testing';
import type { GivenReport } from '#testing';
import { compileChecked } from '../../rulebook/compile-checked.js';
import { followUpOf } from './follow-up-of.js';
import type { MeetingCase } from './meeting-case.js';
import { meetingCaseOf } from './meeting-case-of.js';

const contracts = loadContracts();
const rulebook = compileChecked(exampleRulebook());
const story = caseStory(rulebook, contracts.check);
const HVB = 'hart-van-brabant';

const sheet = (
  steps: readonly GivenReport[],
  member: string,
  at: string,
  { table = 'ao-hvb', region = HVB } = {},
): MeetingCase | null => {
  const before = steps.filter(({ moment }) => Date.parse(moment) <= Date.parse(at));
  const desk = deskStory(rulebook, story.outcomes(before, region), region);
  const viewer = { organisation: member, function: null };
  const one = { id: 'A', dossier: desk.dossier(viewer), now: desk.caseNow() };
  return meetingCaseOf(rulebook, table, viewer, one, [], Date.parse(at));
};
const shown = (...args: Parameters<typeof sheet>): MeetingCase => {
  const found = sheet(...args);
  if (found === null) throw new Error('nothing to see');
  return found;
};

const assessed = step('pol-zwb', 'sash-uitkomst', '2026-12-04T15:20:00+01:00', 'midden');
const agreed = step('ao-hvb', 'overleg-uitkomst', '2026-12-08T12:10:00+01:00', 'tweesporen-met-advies', {
  gehoudenOp: '2026-12-08T10:00:00+01:00',
});
const did = (afzender: string, moment: string, wat: string): GivenReport => ({
  afzender,
  soort: 'ontvangst',
  moment,
  bericht: { data: { betreft: 'eerder-2', wat, moment } },
});
const dataOf = ({ bericht }: GivenReport) => ('data' in bericht ? bericht.data : {});
const actions = ({ uitvoeren }: MeetingCase) =>
  uitvoeren.acties.map(({ belegdBij, wat, stand }) => [belegdBij, wat, stand].join(' | '));

describe('a case at the Actie-overleg, in three steps', () => {
  const steps = [assessed, agreed];
  const AFTER = '2026-12-08T13:00:00+01:00';

  it('asks how it becomes safe for the victim, and tells what is known from whom and what is missing', () => {
    const { vraag, delenEnDuiden } = shown(steps, 'vt-hvb', AFTER);
    expect(vraag).toBe('Hoe maken we het veilig voor het slachtoffer?');
    expect(delenEnDuiden.bekend.map(({ soort, naamVan }) => [soort, naamVan])).toEqual([
      ['sash-uitkomst', 'Politie Zeeland-West-Brabant'],
      ['overleg-uitkomst', 'Actie-overleg Hart van Brabant'],
    ]);
    expect(delenEnDuiden.ontbreekt[0]).toBe('Er is geen veiligheidsbeoordeling met u gedeeld.');
  });

  it('tells what was agreed for safety now and later, which route is taken and who leads it', () => {
    const { besluiten, route, regisseur } = shown(steps, 'om-zwb', AFTER).afspraken;
    expect(besluiten.map(({ soort, besluit }) => `${soort}: ${besluit}`)).toEqual([
      'directe-veiligheid: De politie voert een stopgesprek.',
      'structurele-veiligheid: Veilig Thuis regelt hulp voor de verdachte.',
    ]);
    expect([route, regisseur]).toEqual([
      'tweesporen',
      { organisatie: 'vt-hvb', functie: 'regisseur huiselijk geweld' },
    ]);
  });

  it('names the partners that can take on an action or take over: the members first, then those of its region', () => {
    const named = shown(steps, 'vt-hvb', AFTER).ketenpartners;
    expect(named.map(({ ketenpartner, soort }) => `${ketenpartner} ${soort}`)).toEqual([
      'om-zwb om',
      'pol-zwb politie',
      'vt-hvb vt',
      'rvdk rvdk',
      '3ro 3ro',
      'cit-hvb cit',
      'zvh-hvb zvh',
      'lt-hvb lokaal-team',
    ]);
  });

  it('shows the members with what the outcome tells of their presence and mandate', () => {
    const members = shown(steps, 'pol-zwb', AFTER).deelnemers;
    expect(
      members.map(({ ketenpartner, taak, aanwezig, mandaat }) => [ketenpartner, taak, aanwezig, mandaat]),
    ).toEqual([
      ['om-zwb', 'lid', 'ja', 'ja'],
      ['pol-zwb', 'voorzitter', 'ja', 'ja'],
      ['vt-hvb', 'lid', 'telefonisch', null],
      ['rvdk', 'lid', null, null],
      ['3ro', 'lid', 'nee', null],
    ]);
  });

  it('follows each action to its end, by whoever took it on', () => {
    const talk = 'pol-zwb | Stopgesprek voeren.';
    const help = 'vt-hvb | Hulp regelen voor de verdachte.';
    const all = [
      ...steps,
      did('pol-zwb', '2026-12-09T09:00:00+01:00', 'opgepakt'),
      did('pol-zwb', '2026-12-10T09:00:00+01:00', 'verwerkt'),
      did('vt-hvb', '2026-12-16T09:00:00+01:00', 'verwerkt'),
    ];
    const on = (at: string, member = 'om-zwb') => actions(shown(all, member, at));
    expect(on(AFTER)).toEqual([`${talk} | open`, `${help} | open`]);
    expect(on('2026-12-09T12:00:00+01:00', 'pol-zwb')).toEqual([`${talk} | opgepakt`, `${help} | open`]);
    expect(on('2026-12-10T12:00:00+01:00')).toEqual([`${talk} | gedaan`, `${help} | open`]);
    expect(on('2026-12-15T11:59:59+01:00')[1]).toBe(`${help} | open`);
    expect(on('2026-12-15T12:00:00+01:00')[1]).toBe(`${help} | te laat`);
    expect(on('2026-12-16T12:00:00+01:00')[1]).toBe(`${help} | te laat gedaan`);
    const { aantallen } = followUpOf(shown(all, 'om-zwb', '2026-12-15T12:00:00+01:00').uitvoeren.acties);
    expect(aantallen).toEqual({ open: 0, teLaat: 1, gedaan: 1, opTijdGedaan: 1 });
  });

  it('lets one action be done while another one of the same owner goes on', () => {
    const both = step('ao-hvb', 'overleg-uitkomst', '2026-12-08T12:10:00+01:00', 'tweesporen-met-advies', {
      acties: ['Praten.', 'Bellen.'].map((wat) => ({
        wat,
        belegdBij: 'pol-zwb',
        einddatum: '2026-12-15T12:00:00+01:00',
      })),
    });
    const second = did('pol-zwb', '2026-12-10T09:00:00+01:00', 'verwerkt');
    const done = [assessed, both, { ...second, bericht: { data: { ...dataOf(second), onderdeel: 1 } } }];
    const stands = (member: string) =>
      shown(done, member, '2026-12-11T12:00:00+01:00').uitvoeren.acties.map(({ stand }) => stand);
    expect([stands('om-zwb'), stands('pol-zwb')]).toEqual([
      ['open', 'gedaan'],
      ['open', 'gedaan'],
    ]);
  });

  it('carries the advice for the ZSM table to its members, and not to whoever is no member', () => {
    const advice = (member: string) =>
      sheet(steps, member, AFTER)?.uitvoeren.adviezen.map(({ wanneer }) => wanneer);
    expect(['om-zwb', 'pol-zwb', '3ro', 'vt-hvb', 'shn'].map(advice)).toEqual([
      ['bij-aanhouding'],
      ['bij-aanhouding'],
      ['bij-aanhouding'],
      ['bij-aanhouding'],
      undefined,
    ]);
  });

  it('tells who was given the case that it was taken to the Zorg- en Veiligheidshuis, and nobody else', () => {
    const taken = [
      step('ago-rm', 'overleg-uitkomst', '2027-01-13T15:10:00+01:00', 'tweesporen-met-advies', {
        gehoudenOp: '2027-01-13T13:30:00+01:00',
      }),
      step('pol-rm', 'overdracht', '2027-01-27T09:15:00+01:00', 'opschaling-zvh'),
    ];
    const to = (member: string) =>
      shown(taken, member, '2027-01-28T12:00:00+01:00', { table: 'ago-rm', region: 'rijnmeer' }).uitvoeren
        .opschaling?.naar ?? null;
    expect([to('pol-rm'), to('om-rm'), to('vt-rm')]).toEqual(['zvh-rm', 'zvh-rm', null]);
  });

  it('is nothing for a member that was given nothing', () => {
    expect(sheet(steps, 'rvdk', AFTER)).toBeNull();
  });
});
