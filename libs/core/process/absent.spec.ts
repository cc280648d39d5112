import { describe, expect, it } from '@jest/globals';
import {
  received,
  routingVt,
  smallCheck,
  smallRulebook,
  smallRulebookDocument,
  vtPartner,
  withPartners,
} from '#testing';
import type { Given } from '#testing';
import type { JsonObject } from '../report/json.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import type { Accepted, Outcome } from './outcome.js';
import { process } from './process.js';

const PER = '2027-01-04T00:00:00+01:00';
const BEFORE = '2027-01-03T23:59:59.999+01:00';
const LATER = '2027-03-01T00:00:00+01:00';
const SINCE = '2020-01-01T00:00:00+01:00';
const NOON = '2027-01-05T12:00:00+01:00';

const data: JsonObject = {
  feit: 'ruzie',
  betrokkenen: [{ rol: 'slachtoffer', persoon: { achternaam: 'A' }, adres: { woonplaats: 'Stadhuizen' } }],
};
const sent = (document: RulebookDocument, given: Given, changes: JsonObject = {}): Outcome =>
  process(smallRulebook(document), smallCheck)(received({ ...data, ...changes }, given), {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  });
const accepted = (outcome: Outcome): Accepted => {
  if (outcome.tag !== 'accepted') throw new Error(`expected accepted, got ${JSON.stringify(outcome)}`);
  return outcome;
};
const told = (outcome: Outcome): readonly string[] => accepted(outcome).notes;
const helped = (outcome: Outcome) =>
  accepted(outcome)
    .deliveries.filter(({ to }) => to.purpose === 'helpen')
    .map(({ to }) => to.recipient);

describe('an address of whoever is not there', () => {
  const functions = (code: string, van: string, tot: string) => ({
    functies: [{ code, naam: 'Balie', van, tot }],
  });
  const ended = vtPartner('oud', { tot: PER, ...functions('balie', SINCE, PER) });
  const coming = vtPartner('nieuw', { van: LATER });
  const there = vtPartner('hier', functions('balie', SINCE, PER));
  const document = withPartners([ended, coming, there]);

  it.each<[string, RulebookDocument['routeringsregels'][number]['aan'], string]>([
    [
      'an organisation that ended',
      [{ partner: 'oud' }],
      'Organisatie oud: deze organisatie doet niet meer mee sinds 2027-01-04.',
    ],
    [
      'an organisation to come',
      [{ partner: 'nieuw' }],
      'Organisatie nieuw: deze organisatie doet pas mee vanaf 2027-03-01.',
    ],
    [
      'a function that ended',
      [{ partner: 'hier', functie: 'balie' }],
      'Balie van Organisatie hier: deze functie doet niet meer mee sinds 2027-01-04.',
    ],
  ])('is told to the sender, and the rule may name others: %s', (_, aan, reason) => {
    const alone = sent(routingVt(document, { aan }), { at: NOON });
    expect([helped(alone), told(alone)]).toEqual([[], [`Niet afgeleverd aan ${reason}`]]);
    const instead = sent(routingVt(document, { aan, anders: { onbekend: [{ partner: 'hier' }] } }), {
      at: NOON,
    });
    expect([helped(instead), told(instead)]).toEqual([['hier'], [`Niet afgeleverd aan ${reason}`]]);
  });

  it('does not repeat a name that the rulebook does not know', () => {
    const byReport = routingVt(document, { aan: [{ genoemdIn: '/feit' }] });
    const outcome = sent(byReport, { at: NOON }, { feit: ['Jan Jansen'] });
    expect(told(outcome)).toEqual([
      'Niet afgeleverd aan een organisatie die het bericht noemt: de regelset kent haar niet.',
    ]);
  });

  it.each<[string, RulebookDocument['routeringsregels'][number]['aan'], string]>([
    ['a kind of organisation', [{ soort: 'vt' }], 'in regio Stad is er nu geen ketenpartner van soort vt.'],
    ['a table', [{ tafel: 'zsm' }], 'in regio Stad is er nu geen tafel van soort zsm.'],
    [
      'who coordinates a table',
      [{ coordinator: 'zsm' }],
      'in regio Stad is er nu geen coördinator van een tafel van soort zsm.',
    ],
  ])('is told once when a group is empty: %s', (_, aan, reason) => {
    const tables = [{ code: 'zsm-stad', soort: 'zsm', regios: ['stad'], leden: ['oud', 'nieuw'] }];
    const bare = { ...routingVt(withPartners([ended, coming]), { aan }), tafels: tables };
    const only = { ...bare, routeringsregels: bare.routeringsregels.filter(({ code }) => code === 'R-VT') };
    expect(told(sent(only, { at: NOON }))).toEqual([`Niet afgeleverd: ${reason}`]);
  });

  it('is no loss in a group of which others are left', () => {
    const outcome = sent(document, { at: NOON });
    expect([helped(outcome), told(outcome)]).toEqual([['hier'], []]);
  });

  it('lets a region end, with the places in it', () => {
    const regios = [
      { code: 'stad', naam: 'Stad', tot: PER, plaatsen: ['Stadhuizen'] },
      { code: 'land', naam: 'Land', plaatsen: ['Landhuizen', { naam: 'Stadhuizen', van: PER }] },
    ];
    const regionAt = (at: string) =>
      accepted(sent(withPartners([vtPartner('hier')], { regios }), { at })).caseAfter.facts['regio'];
    expect([regionAt(BEFORE), regionAt(PER)]).toEqual(['stad', 'land']);
  });
});

describe('whoever coordinates a table', () => {
  it('is a function of a partner, addressed apart', () => {
    const chair = vtPartner('hier', { functies: [{ code: 'voorzitter', naam: 'Voorzitter', van: SINCE }] });
    const document = {
      ...routingVt(withPartners([chair]), { aan: [{ coordinator: 'zsm' }] }),
      tafels: smallRulebookDocument.tafels.map((table) => ({
        ...table,
        coordinator: { organisatie: 'hier', functie: 'voorzitter' },
      })),
    };
    const found = accepted(sent(document, { at: NOON })).deliveries.filter(
      ({ to }) => to.purpose === 'helpen',
    );
    expect(found.map(({ to }) => [to.recipient, to.function])).toEqual([['hier', 'voorzitter']]);
  });
});

describe('who is closed while nobody stands in', () => {
  const week = ['ma', 'di', 'wo', 'do', 'vr'] as const;
  const vt = vtPartner('hier', {
    functies: [
      {
        code: 'bureau',
        naam: 'Het bureau',
        van: SINCE,
        openingstijden: [{ dagen: week, van: '13:00', tot: '22:00' }],
        leestMee: true,
      },
      { code: 'telefoon', naam: 'De telefoon', van: SINCE, leestMee: true },
    ],
  });
  const rule = {
    aan: [{ partner: 'hier', functie: 'bureau' }],
    anders: { gesloten: [{ partner: 'hier', functie: 'telefoon' }] },
  };
  const document = routingVt(withPartners([vt]), rule);

  it.each<[string, string, readonly string[]]>([
    ['before it closes', '2027-02-03T21:59:59.999+01:00', ['Bereikbaar: Het bureau (Organisatie hier).']],
    [
      'from its closing on',
      '2027-02-03T22:00:00+01:00',
      [
        'Nu gesloten: Het bureau (Organisatie hier); open vanaf 2027-02-04 13:00.',
        'Bereikbaar: De telefoon (Organisatie hier).',
      ],
    ],
  ])('is answered for by whom the rule names, at once: %s', (_, at, notes) => {
    const outcome = accepted(sent(document, { at }));
    const [only, ...others] = outcome.deliveries.filter(({ to }) => to.purpose === 'helpen');
    expect(others).toEqual([]);
    expect(only?.to).toMatchObject({ recipient: 'hier', function: null, waitsUntil: null });
    expect(outcome.notes).toEqual(notes);
  });
});
