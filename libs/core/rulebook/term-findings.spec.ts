import { describe, expect, it } from '@jest/globals';
import { smallContract, smallRulebookDocument } from '#testing';
import type { Contract, FieldTree } from '../validate/contract.js';
import { compileRulebook } from './compile-rulebook.js';
import type { RulebookDocument, TermDocument } from './rulebook-document.js';
import { warningsIn } from './warnings-in.js';

type Changes = Partial<RulebookDocument>;

const small = smallRulebookDocument;
const field: FieldTree = { kind: 'field', category: 'feit', sensitivity: 'normaal' };
const termReport: Contract = {
  kind: 'termijn',
  version: 1,
  type: 'nl.samenloop.termijn.v1',
  fields: { kind: 'object', fields: { termijn: field, gebeurtenis: field, termijnhouder: field } },
};
const contracts = [smallContract, termReport];
const [route] = small.routeringsregels as [RulebookDocument['routeringsregels'][number]];
const [sharing] = small.deelregels as [RulebookDocument['deelregels'][number]];
const hours = (aantal: number) => ({ aantal, eenheid: 'uren' as const });
const says = (code: string) => ({
  zin: `het gaat om ${code}`,
  schema: {
    required: ['bericht'],
    properties: { bericht: { required: ['termijn'], properties: { termijn: { const: code } } } },
  },
});
const told = {
  ...route,
  code: 'R-TM',
  bericht: 'termijn',
  aan: [{ melder: true as const }],
  verband: 'bilateraal',
  doel: 'helpen',
};
const term: TermDocument = {
  code: 'T',
  omschrijving: 'doe iets',
  grondslag: 'G',
  bij: { berichten: ['melding'], als: [] },
  duur: hours(2),
  wie: 'verstrekker',
  gehaald: [{ berichten: ['melding'], als: ['label'] }],
};

/** The small rulebook with the hub's own reports: who sent the first report hears of every term. */
const withHubReports: RulebookDocument = {
  ...small,
  regimes: small.regimes.map((one) => ({ ...one, verstrekkers: [...one.verstrekkers, 'hub'] })),
  voorwaarden: { ...small.voorwaarden, 'over-t': says('T'), 'over-u': says('U') },
  routeringsregels: [...small.routeringsregels, told],
  deelregels: [
    ...small.deelregels,
    { ...sharing, code: 'D-TM', bericht: 'termijn', van: ['hub'], verband: 'bilateraal', doel: 'helpen' },
  ],
};
const withTerm = (changes: Partial<TermDocument>, other: Changes = {}): Changes => ({
  termijnen: [{ ...term, ...changes }],
  ...other,
});
const routes = (...more: readonly object[]): Changes => ({
  routeringsregels: [...small.routeringsregels, ...(more as readonly (typeof told)[])],
});

const findings = (changes: Changes): readonly string[] => {
  const compiled = compileRulebook({ ...withHubReports, ...changes }, contracts);
  return 'findings' in compiled
    ? compiled.findings.map(({ code, pointer, problem }) => `${code} ${pointer}: ${problem}`)
    : [];
};

/** What is wrong with terms, and every finding the rulebook is refused with. */
const REFUSALS: readonly (readonly [wrong: string, changes: Changes, all: readonly string[]])[] = [
  [
    'runs for each item of what is no list',
    withTerm({ per: { lijst: '/feiten' } }),
    ['termijnveld-onbekend /termijnen/0/per/lijst: "/feiten" is geen lijst in bericht "melding"'],
  ],
  [
    'starts and ends at moments that no report has',
    {
      termijnen: [
        { ...term, vanaf: { veld: '/toen', anders: '/ooit' } },
        { ...term, code: 'U', per: { lijst: '/betrokkenen' }, vanaf: { onderdeel: '/toen' } },
        { ...term, code: 'V', vanaf: { eersteVan: '/betrokkenen', veld: '/toen' } },
      ],
    },
    [
      'termijnveld-onbekend /termijnen/0/vanaf/veld: veld "/toen" bestaat niet in bericht "melding"',
      'termijnveld-onbekend /termijnen/0/vanaf/anders: veld "/ooit" bestaat niet in bericht "melding"',
      'termijnveld-onbekend /termijnen/1/vanaf/onderdeel: veld "/toen" bestaat niet in de lijst "/betrokkenen" van bericht "melding"',
      'termijnveld-onbekend /termijnen/2/vanaf/veld: veld "/toen" bestaat niet in de lijst "/betrokkenen" van bericht "melding"',
    ],
  ],
  [
    'is as long as a field says that no report has',
    withTerm({ duur: { volgens: '/uren', gevallen: { '6': hours(6) } } }),
    ['termijnveld-onbekend /termijnen/0/duur/volgens: veld "/uren" bestaat niet in bericht "melding"'],
  ],
  [
    'is for whom a field names that no report has, or a fact that no case has',
    {
      termijnen: [
        { ...term, wie: { veld: '/wie' } },
        { ...term, code: 'U', wie: { feit: 'regisseur' } },
      ],
    },
    [
      'termijnveld-onbekend /termijnen/0/wie/veld: veld "/wie" bestaat niet in bericht "melding"',
      'termijnveld-onbekend /termijnen/1/wie/feit: geen regel maakt zaakfeit "regisseur"',
    ],
  ],
  [
    'looks at an item without saying of which list',
    withTerm({ wie: { onderdeel: '/adres' } }),
    ['termijnveld-onbekend /termijnen/0/wie/onderdeel: zonder "per" is er geen onderdeel om naar te kijken'],
  ],
  [
    'ends for persons of what is no list, or by a field that persons do not have',
    withTerm({
      gehaald: [{ berichten: ['melding'], als: [], voor: { lijst: '/personen' } }],
      vervalt: [{ berichten: ['melding'], als: [], voor: { lijst: '/betrokkenen', veld: '/besluit' } }],
    }),
    [
      'termijnveld-onbekend /termijnen/0/gehaald/0/voor/lijst: "/personen" is geen lijst in bericht "melding"',
      'termijnveld-onbekend /termijnen/0/vervalt/0/voor/veld: veld "/besluit" bestaat niet in de lijst "/betrokkenen" van bericht "melding"',
    ],
  ],
  [
    'looks at one person or at the recipient',
    withTerm(
      {
        bij: { berichten: ['melding'], als: ['verzorger'] },
        waarschuwingen: [{ code: 'W', resterend: hours(1), als: ['voor-om'] }],
      },
      {
        voorwaarden: {
          ...withHubReports.voorwaarden,
          'voor-om': {
            zin: 'voor het OM',
            schema: {
              required: ['ontvanger'],
              properties: { ontvanger: { required: ['soort'], properties: { soort: { const: 'om' } } } },
            },
          },
        },
      },
    ),
    [
      'voorwaarde-misplaatst /termijnen/0/bij/als/0: voorwaarde "verzorger" kijkt naar één persoon, en die is er hier niet',
      'voorwaarde-misplaatst /termijnen/0/waarschuwingen/0/als/0: voorwaarde "voor-om" kijkt naar de ontvanger, en die is er hier niet',
    ],
  ],
  [
    'warns before it starts, or when it ends',
    withTerm({
      waarschuwingen: [
        { code: 'W1', resterend: hours(2), als: [] },
        { code: 'W2', resterend: hours(1), als: [] },
        { code: 'W3', resterend: hours(0), als: [] },
      ],
    }),
    ['W1', 'W3'].map(
      (code) =>
        `waarschuwing-nooit /termijnen/0/waarschuwingen/${code === 'W1' ? 0 : 2}/resterend: "${code}" komt nooit: dit valt altijd vóór het begin van de termijn, of niet vóór haar einde`,
    ),
  ],
  [
    'warns of a duty of no time at all',
    {
      plichten: [
        {
          code: 'P',
          omschrijving: 'p',
          wie: 'ontvanger',
          per: 'bericht',
          termijn: hours(0),
          grondslag: 'G',
          waarschuwingen: [{ code: 'W', resterend: { aantal: 1, eenheid: 'dagen' }, als: [] }],
        },
      ],
    },
    [
      'waarschuwing-nooit /plichten/0/waarschuwingen/0/resterend: "W" komt nooit: dit valt altijd vóór het begin van de termijn, of niet vóór haar einde',
    ],
  ],
  [
    'starts itself again when it runs out',
    withTerm({ bij: { berichten: ['melding', 'termijn'], als: [] } }),
    ['escalatie-kring /termijnen/0: wat Samenloop over "T" meldt begint "T" weer'],
  ],
  [
    'starts another that starts it again, by routing rules',
    {
      termijnen: [
        { ...term, bij: { berichten: ['termijn'], als: ['over-u'] } },
        { code: 'U', omschrijving: 'u', grondslag: 'G', duur: hours(1), wie: 'ontvanger' },
      ],
      ...routes(told, { ...told, code: 'R-U', als: ['over-t'], termijn: 'U' }),
    },
    [
      'escalatie-kring /termijnen/0: wat Samenloop over "T" meldt begint "T" weer, via "U"',
      'escalatie-kring /termijnen/1: wat Samenloop over "U" meldt begint "U" weer, via "T"',
    ],
  ],
];

describe('a rulebook is refused when a term', () => {
  it.each(REFUSALS)('%s', (_, changes, all) => {
    expect([...findings(changes)].sort()).toEqual([...all].sort());
  });

  it.each(REFUSALS)('%s, and is read for warnings all the same', (_, changes) => {
    expect(() => warningsIn({ ...withHubReports, ...changes }, contracts)).not.toThrow();
  });
});

const warnings = (changes: Changes) =>
  warningsIn({ ...withHubReports, ...changes }, contracts).map(({ code, pointer, example }) => [
    code,
    pointer,
    example,
  ]);

const report = { kind: 'melding', values: {} };
const noted = { ...told, code: 'R-NIEMAND', aan: [], toelichting: 'genoteerd' };

/** What is probably not meant so of terms and of who must see to them, and every warning of it. */
const TOLD: readonly (readonly [what: string, changes: Changes, told: readonly unknown[]])[] = [
  [
    'a term that nothing starts, and one that starts under what is never so',
    {
      termijnen: [
        { code: 'T', omschrijving: 't', grondslag: 'G', duur: hours(1), wie: 'ontvanger' },
        { ...term, code: 'U', bij: { berichten: ['melding'], als: ['over-u'] } },
      ],
    },
    [
      ['termijn-begint-nooit', '/termijnen/0', null],
      ['termijn-begint-nooit', '/termijnen/1', report],
    ],
  ],
  [
    'a duty that no sharing rule asks',
    {
      plichten: [
        {
          code: 'P',
          omschrijving: 'p',
          wie: 'ontvanger',
          per: 'bericht',
          termijn: hours(1),
          grondslag: 'G',
        },
      ],
    },
    [['termijn-begint-nooit', '/plichten/0', null]],
  ],
  [
    'a term of which nobody hears that it ran out',
    withTerm({}, routes(noted)),
    [
      ['deelregel-zonder-route', '/deelregels/5', { kind: 'termijn', values: {} }],
      ['termijn-onverteld', '/termijnen/0', report],
    ],
  ],
  [
    'a term of which only the end of another is told',
    withTerm({ gehaald: [] }, routes({ ...told, als: ['over-u'] }, noted)),
    [['termijn-onverteld', '/termijnen/0', report]],
  ],
  [
    'a holder that never gets the report',
    withTerm({ wie: { soort: 'cit' } }),
    [['termijnhouder-weet-niet', '/termijnen/0/wie/soort', report]],
  ],
  [
    'a table without a coordinator, and without a meeting',
    {
      termijnen: [
        { ...term, wie: { coordinator: 'zsm' } },
        {
          code: 'U',
          omschrijving: 'u',
          grondslag: 'G',
          bij: { berichten: ['melding'], als: [] },
          tot: { vergadering: 'zsm' },
          wie: 'verstrekker',
        },
      ],
    },
    [
      ['termijn-zonder-tafel', '/termijnen/0/wie/coordinator', { ...report, region: 'stad' }],
      ['termijn-zonder-tafel', '/termijnen/1/tot/vergadering', { ...report, region: 'stad' }],
    ],
  ],
  [
    'a coordinator who is addressed and does not exist in the region',
    routes(told, { ...told, code: 'R-C', aan: [{ melder: true }, { coordinator: 'zsm' }] }),
    [['regio-zonder-ontvanger', '/regios/0', { kind: 'termijn', region: 'stad', values: {} }]],
  ],
  [
    'warnings in another order than they come in',
    withTerm({
      waarschuwingen: [
        { code: 'W1', resterend: { aantal: 30, eenheid: 'minuten' }, als: [] },
        { code: 'W2', resterend: hours(1), als: [] },
      ],
    }),
    [['waarschuwing-volgorde', '/termijnen/0/waarschuwingen/1', report]],
  ],
  [
    'a partner that stops while nobody takes its place',
    {
      ketenpartners: small.ketenpartners.map((one) =>
        one.code === 'cit' ? { ...one, tot: '2031-01-01T00:00:00+01:00' } : one,
      ),
    },
    [['einde-zonder-opvolger', '/ketenpartners/3/tot', { moment: Date.parse('2031-01-01T00:00:00+01:00') }]],
  ],
  [
    'opening hours that were open already, also past midnight',
    {
      ketenpartners: small.ketenpartners.map((one) =>
        one.code === 'cit'
          ? {
              ...one,
              kantooruren: [
                { dagen: ['ma', 'di'], van: '08:00', tot: '17:00' },
                { dagen: ['di'], van: '16:00', tot: '18:00' },
                { dagen: ['wo'], van: '08:00', tot: '17:00' },
                { dagen: ['di'], van: '22:00', tot: '09:00' },
              ],
            }
          : one,
      ),
    },
    [
      [
        'openingstijden-dubbel',
        '/ketenpartners/3/kantooruren/1',
        { moment: Date.parse('2026-12-01T16:00:00+01:00') },
      ],
      [
        'openingstijden-dubbel',
        '/ketenpartners/3/kantooruren/3',
        { moment: Date.parse('2026-12-02T08:00:00+01:00') },
      ],
    ],
  ],
];

describe('a rulebook is warned of', () => {
  it.each(TOLD)('%s, with an example', (_, changes, expected) => {
    expect(warnings(changes)).toEqual(expected);
  });

  it.each(TOLD)('%s, and not refused', (_, changes) => {
    expect(findings(changes)).toEqual([]);
  });
});

describe('a rulebook is neither refused for nor warned of', () => {
  it.each<[string, Changes]>([
    ['terms that are as they should be', withTerm({ wie: { soort: 'vt' } })],
    [
      'warnings in the order in which they come, of which one may fall before a short case of the term',
      {
        ...withTerm({
          duur: { volgens: '/label', gevallen: { kort: hours(1), lang: hours(9) } },
          waarschuwingen: [
            { code: 'W1', resterend: hours(3), als: [] },
            { code: 'W2', resterend: { aantal: 30, eenheid: 'minuten' }, als: [] },
          ],
        }),
      },
    ],
    [
      'a term that starts when another runs out, and that starts no further',
      {
        termijnen: [term, { ...term, code: 'U', bij: { berichten: ['termijn'], als: ['over-t'] } }],
      },
    ],
    [
      'a partner whose place another takes',
      {
        ketenpartners: small.ketenpartners.map((one) =>
          one.code === 'cit' ? { ...one, tot: '2031-01-01T00:00:00+01:00' } : one,
        ),
        opvolgingen: [{ code: 'O', van: 'cit', naar: 'vt', per: '2031-01-01T00:00:00+01:00' }],
      },
    ],
    [
      'a warning of a duty that sometimes falls before its start',
      {
        deelregels: withHubReports.deelregels.map((one) =>
          one.code === 'D-OM' ? { ...one, plichten: ['P'] } : one,
        ),
        plichten: [
          {
            code: 'P',
            omschrijving: 'p',
            wie: 'ontvanger',
            per: 'bericht',
            termijn: { aantal: 1, eenheid: 'werkdagen' },
            grondslag: 'G',
            gehaald: [{ berichten: ['melding'], als: [] }],
            waarschuwingen: [{ code: 'W', resterend: hours(36), als: [] }],
          },
        ],
      },
    ],
  ])('%s', (_, changes) => {
    expect([...findings(changes), ...warnings(changes)]).toEqual([]);
  });
});

describe('a term rule for which there is no such thing as a start', () => {
  it('does not hide the other findings', () => {
    expect(
      findings(
        withTerm({ grondslag: 'geen', bij: { berichten: ['brief'], als: ['ooit'] }, vanaf: { veld: '/x' } }),
      ),
    ).toEqual([
      'naam-onbekend /termijnen/0/grondslag: grondslag "geen" bestaat niet',
      'naam-onbekend /termijnen/0/bij/berichten/0: berichtsoort "brief" bestaat niet',
      'naam-onbekend /termijnen/0/bij/als/0: voorwaarde "ooit" bestaat niet',
    ]);
  });
});
