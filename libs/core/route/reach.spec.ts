import { describe, expect, it } from '@jest/globals';
import { smallRulebook, smallRulebookDocument } from '#testing';
import type { Instant } from '../report/instant.js';
import type { PartnerDocument, StandInDocument } from '../rulebook/rulebook-document.js';
import type { RoutingRule } from '../rulebook/rulebook.js';
import { reach } from './reach.js';

const at = (text: string): Instant => Date.parse(text);
const SINCE = '2020-01-01T00:00:00+01:00';
const WEEK = ['ma', 'di', 'wo', 'do', 'vr'] as const;

const piket = { code: 'piket', naam: 'Piket', van: SINCE };
const desk = {
  code: 'balie',
  naam: 'Balie',
  van: SINCE,
  openingstijden: [{ dagen: WEEK, van: '13:00', tot: '22:00' }],
};
const station = { ...desk, code: 'bureau', naam: 'Bureau', leestMee: true as const };
const partner = (
  code: string,
  van?: string,
  tot?: string,
  more: Partial<PartnerDocument> = {},
): PartnerDocument => ({
  code,
  naam: code,
  soort: 'vt',
  systemen: [],
  regios: ['stad'],
  ...(van === undefined || tot === undefined ? {} : { openingstijden: [{ dagen: WEEK, van, tot }] }),
  ...more,
});
const standIn = (
  code: string,
  voor: string,
  door: string,
  more: Partial<StandInDocument> = {},
): StandInDocument => ({
  code,
  voor,
  door,
  van: SINCE,
  ...more,
});

const rulebook = smallRulebook({
  ketenpartners: [
    ...smallRulebookDocument.ketenpartners,
    partner('alleen', '08:30', '17:00'),
    partner('wacht', '08:30', '17:00', { functies: [piket], piket: 'piket' }),
    partner('een', '08:30', '17:00', { functies: [piket, desk, station], piket: 'piket' }),
    partner('ander', '08:00', '17:30'),
    partner('nacht'),
    partner('dag', '08:30', '17:00', { functies: [piket], piket: 'piket' }),
    partner('kort', '08:30', '17:00', {
      functies: [{ ...piket, tot: '2026-01-01T00:00:00+01:00' }],
      piket: 'piket',
    }),
    partner('smal', '08:30', '17:00'),
    partner('elders', '08:30', '17:00'),
    partner('carnaval', '08:30', '17:00', {
      sluitingsdagen: [{ van: '2027-02-08', tot: '2027-02-09', omschrijving: 'carnaval' }],
    }),
  ],
  regios: [...smallRulebookDocument.regios, { code: 'land', naam: 'Land', plaatsen: [] }],
  waarnemingen: [
    standIn('WN-1', 'een', 'ander'),
    standIn('WN-2', 'dag', 'nacht', { tot: '2027-01-21T00:00:00+01:00' }),
    standIn('WN-3', 'smal', 'nacht', { berichten: ['melding'], regios: ['land'] }),
    standIn('WN-4', 'elders', 'nacht', { van: '2027-02-01T00:00:00+01:00' }),
  ],
});
const rule = { partnership: 'bilateraal', purpose: 'proef', code: 'RR', standIn: true } as RoutingRule;

const reached = (
  name: string,
  moment: string,
  circumstances: { kind?: string; region?: string; rule?: RoutingRule } = {},
) => {
  const [code = '', of = null] = name.split('.');
  const { kind = 'melding', region = 'stad' } = circumstances;
  return reach(
    rulebook,
    circumstances.rule ?? rule,
    { partner: code, function: of },
    { at: at(moment), kind, region },
  ).map(({ recipient, function: to, signal, standsInFor, waitsUntil, readableUntil }) =>
    [
      recipient,
      to ?? [],
      signal ? 'signaal' : [],
      standsInFor === null ? [] : `voor ${standsInFor.partner}`,
      waitsUntil === null ? [] : `wacht ${local(waitsUntil)}`,
      readableUntil === null ? [] : `leest tot ${local(readableUntil)}`,
    ]
      .flat()
      .join(' '),
  );
};
const local = (moment: Instant): string => new Date(moment + 3_600_000).toISOString().slice(0, 16);

describe('reaching whoever is addressed', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['open', 'een', '2027-01-19T16:59:59+01:00', ['een']],
    ['without opening hours', 'nacht', '2027-01-19T03:00:00+01:00', ['nacht']],
    [
      'closed, with a stand-in that closes before it opens: the function on call hears of it too',
      'een',
      '2027-01-19T17:12:00+01:00',
      ['een wacht 2027-01-20T08:30', 'ander voor een leest tot 2027-01-19T17:30', 'een piket signaal'],
    ],
    [
      'closed, with a stand-in in its last second',
      'een',
      '2027-01-19T17:29:59+01:00',
      ['een wacht 2027-01-20T08:30', 'ander voor een leest tot 2027-01-19T17:30', 'een piket signaal'],
    ],
    [
      'closed, with a stand-in that is closed too',
      'een',
      '2027-01-19T17:30:00+01:00',
      ['een wacht 2027-01-20T08:30', 'een piket signaal'],
    ],
    [
      'closed, with somebody who stands in until the opening',
      'dag',
      '2027-01-19T17:12:00+01:00',
      ['dag wacht 2027-01-20T08:30', 'nacht voor dag leest tot 2027-01-20T08:30'],
    ],
    [
      'closed, with an agreement that ends before the opening',
      'dag',
      '2027-01-20T17:12:00+01:00',
      ['dag wacht 2027-01-21T08:30', 'nacht voor dag leest tot 2027-01-21T00:00', 'dag piket signaal'],
    ],
    [
      'closed, when the agreement has ended',
      'dag',
      '2027-01-21T00:00:00+01:00',
      ['dag wacht 2027-01-21T08:30', 'dag piket signaal'],
    ],
    [
      'closed, before the agreement begins',
      'elders',
      '2027-01-19T18:00:00+01:00',
      ['elders wacht 2027-01-20T08:30'],
    ],
    [
      'closed, without a stand-in or anybody on call',
      'alleen',
      '2027-01-19T18:00:00+01:00',
      ['alleen wacht 2027-01-20T08:30'],
    ],
    [
      'closed, without a stand-in, with a function on call',
      'wacht',
      '2027-01-19T18:00:00+01:00',
      ['wacht wacht 2027-01-20T08:30', 'wacht piket signaal'],
    ],
    [
      'closed, when the function on call has ended',
      'kort',
      '2027-01-19T18:00:00+01:00',
      ['kort wacht 2027-01-20T08:30'],
    ],
    [
      'closed on national holidays',
      'wacht',
      '2026-12-25T12:00:00+01:00',
      ['wacht wacht 2026-12-28T08:30', 'wacht piket signaal'],
    ],
    [
      'closed on closing days of its own',
      'carnaval',
      '2027-02-08T12:00:00+01:00',
      ['carnaval wacht 2027-02-10T08:30'],
    ],
    [
      'closed over the weekend in which the clock goes back',
      'alleen',
      '2026-10-24T12:00:00+02:00',
      ['alleen wacht 2026-10-26T08:30'],
    ],
    ['a function that is open', 'een.balie', '2027-01-19T13:00:00+01:00', ['een balie']],
    [
      'a function without hours, while its organisation is closed',
      'een.piket',
      '2027-01-19T18:00:00+01:00',
      ['een piket'],
    ],
    [
      'a function that is closed, for which nobody stands in',
      'een.balie',
      '2027-01-19T22:00:00+01:00',
      ['een balie wacht 2027-01-20T13:00'],
    ],
    ['a function that reads what its organisation gets', 'een.bureau', '2027-01-19T13:00:00+01:00', ['een']],
    [
      'such a function that is closed',
      'een.bureau',
      '2027-01-19T22:00:00+01:00',
      ['een wacht 2027-01-20T13:00'],
    ],
  ])('%s', (_, name, moment, expected) => {
    expect(reached(name, moment)).toEqual(expected);
  });

  it('lets nobody stand in for what may wait, such as an agenda', () => {
    const agenda = { ...rule, standIn: false };
    expect(reached('dag', '2027-01-19T18:00:00+01:00', { rule: agenda })).toEqual([
      'dag wacht 2027-01-20T08:30',
    ]);
  });

  it.each<[string, string, string, boolean]>([
    ['this kind of report and this region', 'melding', 'land', true],
    ['another kind of report', 'andere', 'land', false],
    ['another region', 'melding', 'stad', false],
    ['a case without a known region', 'melding', '', false],
  ])('lets a stand-in act as far as the agreement goes: %s', (_, kind, region, stands) => {
    const found = reached('smal', '2027-01-19T18:00:00+01:00', { kind, region });
    expect(found.some((one) => one.startsWith('nacht'))).toBe(stands);
  });
});
