import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { caseStory, deskStory, exampleData, step, type GivenReport } from '#testing';
import type { CloudEvent, Unvalidated } from '../../report/cloud-event.js';
import type { JsonObject } from '../../report/json.js';
import { compileChecked } from '../../rulebook/compile-checked.js';
import type { Acting } from '../act/acting.js';
import type { Drafted } from '../act/drafted.js';
import { currentReports } from '../current-reports.js';
import type { Role } from '../person.js';
import { draftActionReceipt } from './draft-action-receipt.js';
import { draftAgendaItem } from './draft-agenda-item.js';
import { draftHandover } from './draft-handover.js';
import { draftMeeting } from './draft-meeting.js';
import { draftOutcome } from './draft-outcome.js';
import type { Action } from './meeting-case.js';
import { meetingCaseOf } from './meeting-case-of.js';

const contracts = loadContracts();
const rulebook = compileChecked(exampleRulebook());
const story = caseStory(rulebook, contracts.check);
const HVB = 'hart-van-brabant';
const NOW = '2026-12-08T12:10:00+01:00';

const assessed = step('pol-zwb', 'sash-uitkomst', '2026-12-04T15:20:00+01:00', 'midden');
const agreed = step('ao-hvb', 'overleg-uitkomst', '2026-12-08T12:00:00+01:00', 'tweesporen-met-advies', {
  gehoudenOp: '2026-12-08T10:00:00+01:00',
});

interface Setting {
  readonly acting: Acting;
  readonly actions: readonly Action[];
}
const setting = (organisation: string, role: Role, steps: readonly GivenReport[], at = NOW): Setting => {
  const chairs = role === 'voorzitter';
  const assignment = {
    role,
    organisation,
    function: chairs ? 'voorzitter' : null,
    region: null,
    period: { from: 0, until: null },
  };
  const desk = deskStory(rulebook, story.outcomes(steps, HVB), HVB);
  const dossier = desk.dossier(assignment);
  const one = { id: 'zaak-1', dossier, now: desk.caseNow() };
  const sheet = meetingCaseOf(rulebook, 'ao-hvb', assignment, one, [], Date.parse(at));
  return {
    acting: {
      rulebook,
      person: { id: 'p', name: 'Proef', assignment, signedInAt: 0 },
      caseId: 'zaak-1',
      region: HVB,
      reports: currentReports(rulebook, dossier),
      at: Date.parse(at),
    },
    actions: sheet?.uitvoeren.acties ?? [],
  };
};
const dataOf = (made: Drafted): JsonObject => ('draft' in made ? made.draft.data : {});
const refused = (made: Drafted): readonly string[] =>
  'refusals' in made ? made.refusals.map(({ code, veld }) => `${code} ${veld}`.trim()) : [];
const faultsOf = (made: Drafted): readonly unknown[] => {
  if ('refusals' in made) return made.refusals;
  const { kind, data } = made.draft;
  const event = { type: `nl.samenloop.${kind}.v1`, data: data as unknown as Unvalidated } as CloudEvent;
  const checked = contracts.check(event);
  return 'faults' in checked ? checked.faults : [];
};
/** To whom the hub brings a draft, sent after those steps. */
const broughtTo = (made: Drafted, afzender: string, steps: readonly GivenReport[]): readonly string[] => {
  if ('refusals' in made) return made.refusals.map(({ code }) => code);
  const { kind: soort, data } = made.draft;
  const { deliveries } = story.end([...steps, { afzender, soort, moment: NOW, bericht: { data } }], HVB);
  return deliveries.map(({ to }) => to.recipient);
};
const without = ({ betrokkenen: _b, kinderenBetrokken: _k, ...rest }: JsonObject): JsonObject => rest;
const FILLED_IN = {
  ...without(exampleData('overleg-uitkomst', 'tweesporen-met-advies')),
  gehoudenOp: '2026-12-08T10:00:00+01:00',
  betreft: undefined,
};

describe('the outcome of an overleg', () => {
  const chair = () => setting('vt-hvb', 'voorzitter', [assessed]).acting;

  it('is filled in by its chair, completed with the persons the chair knows, and reaches the members', () => {
    const made = draftOutcome(chair(), 'ao-hvb', FILLED_IN);
    expect(faultsOf(made)).toEqual([]);
    expect(dataOf(made)).toMatchObject({
      kinderenBetrokken: 'nee',
      betrokkenen: [{ kenmerk: 'S1' }, { kenmerk: 'V1' }],
    });
    expect(broughtTo(made, 'ao-hvb', [assessed])).toEqual(['3ro', 'om-zwb', 'pol-zwb', 'vt-hvb']);
  });

  it.each<[string, string, Role]>([
    ['a participant', 'vt-hvb', 'deelnemer'],
    ['the chair of another organisation', 'om-zwb', 'voorzitter'],
  ])('is refused from %s', (_, organisation, role) => {
    const { acting } = setting(organisation, role, [assessed]);
    expect(refused(draftOutcome(acting, 'ao-hvb', FILLED_IN))).toContain('rol-zonder-recht');
  });

  it('is refused with everything that is wrong at once, and where', () => {
    const made = draftOutcome(chair(), 'ao-hvb', {
      ...FILLED_IN,
      gehoudenOp: '2026-12-08T13:00:00+01:00',
      volgendOverleg: '2026-12-08T13:00:00+01:00',
      acties: [{ wat: 'Bellen.', belegdBij: 'niemand', einddatum: '2026-12-08T12:00:00+01:00' }],
      betrokkenen: [],
    });
    expect(refused(made)).toEqual([
      'veld-van-samenloop /betrokkenen',
      'moment-in-toekomst /gehoudenOp',
      'moment-voorbij /volgendOverleg',
      'moment-voorbij /acties/0/einddatum',
      'organisatie-onbekend /acties/0/belegdBij',
    ]);
  });
});

describe('what members do', () => {
  it('put a case on the agenda, with the persons they know', () => {
    const { acting } = setting('om-zwb', 'deelnemer', [assessed]);
    const made = draftAgendaItem(acting, {
      reden: 'Drie aangiften in een week.',
      vraag: 'Wie spreekt hem aan?',
      urgentie: 'hoog',
      grondslag: 'Wjsg art. 39e',
    });
    expect(faultsOf(made)).toEqual([]);
    expect(dataOf(made)).toMatchObject({ inbrengerRol: 'deelnemer', kinderenBetrokken: 'nee' });
    const stranger = setting('shn', 'deelnemer', [assessed]).acting;
    expect(refused(draftAgendaItem(stranger, {}))).toContain('organisatie-zonder-recht');
  });

  it('tell that their own action was picked up or done, and of no action of another', () => {
    const police = setting('pol-zwb', 'deelnemer', [assessed, agreed]);
    const own = police.actions.find(({ belegdBij }) => belegdBij === 'pol-zwb');
    const made = draftActionReceipt(police.acting, own, { wat: 'verwerkt' });
    expect(faultsOf(made)).toEqual([]);
    expect(dataOf(made)).toMatchObject({ betreft: own?.bericht, onderdeel: 0, wat: 'verwerkt' });
    const other = police.actions.find(({ belegdBij }) => belegdBij === 'vt-hvb');
    expect(refused(draftActionReceipt(police.acting, other, { wat: 'verwerkt' }))).toEqual([
      'organisatie-zonder-recht',
    ]);
    expect(refused(draftActionReceipt(police.acting, undefined, { wat: 'gezien' }))).toEqual([
      'actie-onbekend',
      'veld-onjuist /wat',
    ]);
  });

  it('take a case to the Zorg- en Veiligheidshuis with all four criteria, and the open actions with it', () => {
    const { acting, actions } = setting('pol-zwb', 'deelnemer', [assessed, agreed]);
    const criteria = { problematiek: 'a', leefgebieden: 'b', gevolgen: 'c', samenwerking: 'd' };
    const naar = { organisatie: 'zvh-hvb' };
    const made = draftHandover(acting, 'opschaling-zvh', actions, { naar, criteria, wpgArtikel: '8' });
    expect(faultsOf(made)).toEqual([]);
    expect(dataOf(made)).toMatchObject({
      van: { organisatie: 'pol-zwb' },
      lopendeActies: [
        { omschrijving: 'Stopgesprek voeren.', einddatum: '2026-12-15', status: 'open' },
        { belegdBij: { organisatie: 'vt-hvb' } },
      ],
    });
    const { samenwerking: _left, ...three } = criteria;
    const refusal = draftHandover(acting, 'opschaling-zvh', actions, { naar, criteria: three });
    expect('refusals' in refusal ? refusal.refusals : []).toEqual([
      {
        code: 'criterium-ontbreekt',
        veld: '/criteria/samenwerking',
        reden:
          'Criterium d ontbreekt (BGS art. 2.20): beschrijf waarom samenwerking tussen domeinen nodig is.',
      },
    ]);
  });

  it('hand over to a local team what their organisation still had to do, and nothing of what the police do', () => {
    const { acting, actions } = setting('vt-hvb', 'voorzitter', [assessed, agreed]);
    const asked = { naar: { organisatie: 'lt-hvb' }, reden: 'Het is veilig genoeg.' };
    const made = draftHandover(acting, 'overdracht-lokaal-team', actions, asked);
    expect(faultsOf(made)).toEqual([]);
    expect(actions.map(({ belegdBij }) => belegdBij)).toEqual(['pol-zwb', 'vt-hvb']);
    expect(dataOf(made)['lopendeActies']).toMatchObject([{ belegdBij: { organisatie: 'vt-hvb' } }]);
    expect(broughtTo(made, 'vt-hvb', [assessed, agreed])).toEqual(['lt-hvb']);
    const police = setting('pol-zwb', 'deelnemer', [assessed, agreed]);
    const fromPolice = draftHandover(police.acting, 'overdracht-lokaal-team', police.actions, {
      ...asked,
      wpgArtikel: '8',
    });
    expect(broughtTo(fromPolice, 'pol-zwb', [assessed, agreed])).toEqual([]);
  });
});

describe('a meeting', () => {
  const chair = () => setting('vt-hvb', 'voorzitter', [assessed]).acting;
  const made = (wat: string, moment: string, acting = chair()) =>
    draftMeeting(acting, 'ao-hvb', [], { wat, moment });

  it('is called or cancelled by the chair, for a moment to come', () => {
    expect(faultsOf(made('extra', '2026-12-09T13:00:00+01:00'))).toEqual([]);
    expect(dataOf(made('afgelast', '2026-12-15T10:00:00+01:00'))).toEqual({
      tafel: 'ao-hvb',
      wat: 'afgelast',
      moment: '2026-12-15T09:00:00.000Z',
    });
  });

  it.each([
    ['afgelast', '2026-12-09T13:00:00+01:00', 'vergadering-onbekend /moment'],
    ['extra', '2026-12-15T10:00:00+01:00', 'vergadering-bestaat /moment'],
    ['extra', '2026-12-07T10:00:00+01:00', 'moment-voorbij /moment'],
  ])('is refused where it cannot be: %s at %s', (wat, moment, refusal) => {
    expect(refused(made(wat, moment))).toEqual([refusal]);
  });

  it('is refused from a participant', () => {
    const { acting } = setting('om-zwb', 'deelnemer', [assessed]);
    expect(refused(made('extra', '2026-12-09T13:00:00+01:00', acting))).toEqual(['rol-zonder-recht']);
  });
});
