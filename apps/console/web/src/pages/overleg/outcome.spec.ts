import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../api/problem.js';
import { fillIn } from '../../language/fill-in.js';
import type { Say } from '../../language/use-words.js';
import { en, learn, learnEnglish, nl } from '../../language/words.js';
import { outcomeBody, type AtMeeting } from './outcome-body.js';
import {
  allPresent,
  changed,
  EMPTY_DRAFT,
  withAction,
  withDecision,
  without,
  type OutcomeDraft,
} from './outcome-draft.js';
import { outcomeErrors } from './outcome-errors.js';
import { readBack } from './read-back.js';
import { toldErrors } from './told-errors.js';
import { overlegEn } from './english.js';
import { overlegNl } from './words.js';

learn(overlegNl);
learnEnglish(overlegEn);

const t: Say = (key, filledIn = {}) => fillIn(nl[key], filledIn, 'nl-NL');
const inEnglish: Say = (key, filledIn = {}) => fillIn(en[key] ?? '', filledIn, 'en-GB');
const NAMES: Readonly<Record<string, string>> = {
  pol: 'Politie',
  vt: 'Veilig Thuis',
  om: 'OM',
  zvh: 'het ZVH',
};
const nameOf = (code: string): string => NAMES[code] ?? code;

const MOMENT = '2026-12-08T09:00:00.000Z';
const at: AtMeeting = {
  moment: MOMENT,
  leden: ['om', 'pol', 'vt'].map((ketenpartner) => ({ ketenpartner, naam: nameOf(ketenpartner) })),
  voorzitter: 'vt',
  aanwezig: {
    om: { aanwezig: 'nee', mandaat: 'ja' },
    pol: { aanwezig: 'ja', mandaat: 'nee' },
    vt: { aanwezig: 'telefonisch', mandaat: '' },
  },
};
const draft: OutcomeDraft = {
  ...EMPTY_DRAFT,
  besluiten: [
    { id: 'b2', soort: 'structurele-veiligheid', besluit: 'Hulp voor de verdachte' },
    { id: 'b1', soort: 'directe-veiligheid', besluit: ' De politie voert een stopgesprek. ' },
  ],
  acties: [
    {
      id: 'a1',
      wat: 'Stopgesprek voeren',
      belegdBij: 'pol',
      voor: '2026-12-15',
      conditie: 'Vóór het weekend',
      informering: 'later',
    },
  ],
  route: 'tweesporen',
  regisseur: 'vt',
  stand: 'afgesloten',
};
const fields = (of: OutcomeDraft, where: AtMeeting = at) =>
  outcomeErrors(of, where, t).map(({ field }) => field);

describe('an outcome as the chair writes it', () => {
  it('grows and shrinks by its items, and changes one at a time', () => {
    const two = withAction(withDecision(EMPTY_DRAFT, '1', 'directe-veiligheid'), '2');
    expect([two.besluiten.length, two.acties.length]).toEqual([1, 1]);
    const said = changed(two.besluiten, '1', { besluit: 'Zo.' });
    expect(said).toEqual([{ id: '1', soort: 'directe-veiligheid', besluit: 'Zo.' }]);
    expect(changed(two.besluiten, 'x', { besluit: 'Zo.' })).toEqual(two.besluiten);
    expect(without(said, '1')).toEqual([]);
  });

  it('says of all of whom nothing was said that they are there, and of nobody else', () => {
    expect(allPresent(at.leden, { om: { aanwezig: 'nee', mandaat: '' } })).toEqual({
      om: { aanwezig: 'nee', mandaat: '' },
      pol: { aanwezig: 'ja', mandaat: 'ja' },
      vt: { aanwezig: 'ja', mandaat: 'ja' },
    });
  });

  it('is sent without what was left empty, and an action ends with its day in Dutch time', () => {
    expect(outcomeBody(draft, at)).toEqual({
      gehoudenOp: MOMENT,
      aanwezigen: [
        { organisatie: 'om', aanwezig: 'nee', taak: 'lid' },
        { organisatie: 'pol', aanwezig: 'ja', taak: 'lid', mandaat: 'nee' },
        { organisatie: 'vt', aanwezig: 'telefonisch', taak: 'voorzitter' },
      ],
      stand: 'afgesloten',
      route: 'tweesporen',
      besluiten: [
        { soort: 'structurele-veiligheid', besluit: 'Hulp voor de verdachte' },
        { soort: 'directe-veiligheid', besluit: 'De politie voert een stopgesprek.' },
      ],
      acties: [
        {
          wat: 'Stopgesprek voeren',
          belegdBij: 'pol',
          einddatum: '2026-12-15T22:59:00.000Z',
          conditie: 'Vóór het weekend',
          informering: 'later',
        },
      ],
      regisseur: { organisatie: 'vt' },
    });
  });

  it('says where it goes only when it goes there', () => {
    const goes = { ...draft, volgendOverleg: MOMENT, opschalenNaar: 'zvh', opschalenReden: 'Te veel.' };
    expect(outcomeBody(goes, at)).not.toHaveProperty('volgendOverleg');
    expect(outcomeBody({ ...goes, stand: 'wordt-vervolgd' }, at)).toMatchObject({ volgendOverleg: MOMENT });
    expect(outcomeBody({ ...goes, stand: 'opgeschaald' }, at)).toMatchObject({
      opschaling: { naar: 'zvh', reden: 'Te veel.' },
    });
  });
});

describe('what must be put right in an outcome', () => {
  it('is nothing when all is filled in', () => {
    expect(fields(draft)).toEqual([]);
  });

  it('is told of everything that is missing at once, each at its field and in its step', () => {
    const found = outcomeErrors(withAction(EMPTY_DRAFT, '7'), { ...at, aanwezig: {} }, t);
    expect(found.map(({ step, field }) => `${step} ${field}`)).toEqual([
      '1 aanwezig-om',
      '1 aanwezig-pol',
      '1 aanwezig-vt',
      '2 besluit-directe-veiligheid',
      '2 route',
      '2 regisseur',
      '2 actie-7-wat',
      '2 actie-7-wie',
      '2 actie-7-voor',
      '3 stand-wordt-vervolgd',
    ]);
    expect(found[0]?.text).toBe('Vul in of OM er is.');
  });

  it.each<[string, Partial<OutcomeDraft>, string]>([
    ['a decision of spaces', { besluiten: [{ id: '1', soort: 'overig', besluit: '  ' }] }, 'besluit-1'],
    ['advice without when', { advies: 'Leg een gedragsaanwijzing op.' }, 'advies-wanneer'],
    ['a case that comes back some day', { stand: 'wordt-vervolgd' }, 'volgend-overleg'],
    ['an escalation without where', { stand: 'opgeschaald', opschalenReden: 'Te veel.' }, 'opschalen-naar'],
    ['an escalation without why', { stand: 'opgeschaald', opschalenNaar: 'zvh' }, 'opschalen-reden'],
  ])('is %s', (_, change, field) => {
    expect(fields({ ...draft, ...change })).toEqual([field]);
  });

  it('is an action that ends before the meeting, not one that ends on its day', () => {
    const until = (voor: string) => fields({ ...draft, acties: changed(draft.acties, 'a1', { voor }) });
    expect([until('2026-12-07'), until('2026-12-08')]).toEqual([['actie-a1-voor'], []]);
  });

  it('is told by Samenloop at the field in which it was written', () => {
    const told = (...velden: readonly string[]) =>
      toldErrors(
        new Problem('refused', 'aanvraag-onjuist', '', '', null, {
          fouten: velden.map((veld) => ({ veld, reden: 'Zo niet.' })),
        }),
        draft,
      ).map(({ field, step }) => `${step} ${field}`);
    expect(told('/acties/0/einddatum', '/besluiten/1/besluit', '/volgendOverleg', '/gehoudenOp')).toEqual([
      '2 actie-a1-voor',
      '2 besluit-b1',
      '3 volgend-overleg',
      '1 ',
    ]);
  });
});

describe('an outcome read back', () => {
  const sentences = (of: OutcomeDraft) =>
    readBack(of, at, { t, locale: 'nl-NL', nameOf }).flatMap(({ sentences: all }) => all);

  it('says who was there, what was decided for now first, who does what, and how it goes on', () => {
    expect(sentences(draft)).toEqual([
      'Aanwezig: Politie (zonder mandaat).',
      'Telefonisch: Veilig Thuis.',
      'Afwezig: OM.',
      'Voor de veiligheid nu: De politie voert een stopgesprek.',
      'Voor de veiligheid op lange termijn: Hulp voor de verdachte.',
      'Politie doet dit, uiterlijk 15 december 2026: Stopgesprek voeren. Voorwaarde: Vóór het weekend. De betrokkene hoort dit later.',
      'Gekozen route: Twee sporen: straf en zorg.',
      'Veilig Thuis heeft de regie.',
      'De zaak is in dit overleg afgerond.',
    ]);
  });

  it('says when the case comes back, or where it goes and why', () => {
    const last = (change: Partial<OutcomeDraft>) => sentences({ ...draft, ...change }).at(-1);
    expect(last({ stand: 'wordt-vervolgd', volgendOverleg: '2026-12-15T09:00:00.000Z' })).toBe(
      'De zaak komt terug op 15 december 2026 om 10:00 uur.',
    );
    expect(last({ stand: 'opgeschaald', opschalenNaar: 'zvh', opschalenReden: 'Drie domeinen' })).toBe(
      'De zaak gaat naar het ZVH, omdat dit overleg niet genoeg is: Drie domeinen.',
    );
  });

  it('says the advice and about whom, and in English what English says', () => {
    const advised = { ...draft, advies: 'Leg een contactverbod op', adviesWanneer: 'bij-aanhouding' };
    expect(sentences({ ...advised, adviesOver: 'V1' })).toContain(
      'Advies aan de ZSM-tafel bij aanhouding, over V1: Leg een contactverbod op.',
    );
    const [, , , said] = readBack({ ...advised, acties: [] }, at, { t: inEnglish, locale: 'en-GB', nameOf });
    expect(said?.sentences).toEqual([
      'Chosen route: Two tracks: criminal and care.',
      'Veilig Thuis leads.',
      'Advice to the ZSM table when arrested, about all suspects: Leg een contactverbod op.',
    ]);
  });
});
