import { describe, expect, it } from '@jest/globals';
import { smallContract, smallRulebookDocument } from '#testing';
import type { JsonObject } from '../report/json.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import { compileRulebook } from './compile-rulebook.js';
import type { Warning } from './finding.js';
import type { RulebookDocument } from './rulebook-document.js';
import { warningsIn } from './warnings-in.js';

type Changes = Partial<RulebookDocument>;

const small = smallRulebookDocument;
const [rule] = small.deelregels;
const [prohibition] = small.verboden;
const [, toVt] = small.routeringsregels;
const since = '2020-01-01T00:00:00+01:00';
const nightly = { van: '22:00', tot: '06:00' };

const has = (name: string, schema: JsonObject): JsonObject => ({
  required: [name],
  properties: { [name]: schema },
});
const inReport = (field: string, schema: JsonObject): JsonObject => has('bericht', has(field, schema));
const withConditions = (schemas: Readonly<Record<string, JsonObject>>, changes: Changes): Changes => ({
  ...changes,
  voorwaarden: {
    ...small.voorwaarden,
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { zin: name, schema }])),
  },
});
const withRoutes = (...changes: readonly object[]): Changes => ({
  routeringsregels: [
    ...small.routeringsregels,
    ...changes.map((one, n) => ({ ...toVt, code: `R-${n}`, ...one })),
  ] as never,
});
/** Only rules for the same as R-VT, and only what may be shared for it. */
const conditional = (...changes: readonly object[]): Changes => ({
  routeringsregels: changes.map((one, n) => ({ ...toVt, code: `R-${n}`, ...one })) as never,
  deelregels: small.deelregels.filter(({ aan }) => aan.includes('vt')),
});
const withRules = (...changes: readonly object[]): Changes => ({
  deelregels: [
    ...small.deelregels,
    ...changes.map((one, n) => ({ ...rule, code: `D-${n}`, ...one })),
  ] as never,
});
const withPartner = (code: string, changes: object): Changes => ({
  ketenpartners: small.ketenpartners.map((one) => (one.code === code ? { ...one, ...changes } : one)),
});

const standingInForEachOther = (changes: object): Changes => ({
  ...withPartner('cit', changes),
  waarnemingen: [...small.waarnemingen, { code: 'W2', voor: 'cit', door: 'vt', van: since }],
});

const warnings = (changes: Changes): readonly Warning[] =>
  warningsIn({ ...small, ...changes }, [smallContract]);

const local = (text: string): { readonly moment: number } => ({ moment: Date.parse(text) });
const melding = { kind: 'melding' };
const nothingAsked = { ...melding, values: {} };
const children = { ...melding, values: { zaak: { kinderen: true } } };

/** What is probably not meant so, and every warning of it: code, pointer, and the example. */
const TOLD: readonly (readonly [
  what: string,
  changes: Changes,
  told: readonly (readonly [string, string, object])[],
])[] = [
  [
    'a value that no case fact ever gets',
    withConditions(
      { woord: has('zaak', has('kinderen', { const: 'ja' })) },
      withRules({ als: ['label', 'woord'] }),
    ),
    [['regel-geldt-nooit', '/deelregels/5/als/1', { ...melding, values: { zaak: { label: 'ja' } } }]],
  ],
  [
    'a word that is translated before it is looked at',
    withConditions({ midden: inReport('uitkomst', { const: 'midden' }) }, withRules({ als: ['midden'] })),
    [['regel-geldt-nooit', '/deelregels/5/als/0', nothingAsked]],
  ],
  [
    'another provider than the rule is of',
    withConditions({ vt: has('verstrekker', has('soort', { const: 'vt' })) }, withRules({ als: ['vt'] })),
    [['regel-geldt-nooit', '/deelregels/5/als/0', nothingAsked]],
  ],
  [
    'a region that does not exist',
    withConditions(
      { elders: has('zaak', has('regio', { const: 'elders' })) },
      withRoutes({ als: ['elders'] }),
    ),
    [['regel-geldt-nooit', '/routeringsregels/3/als/0', nothingAsked]],
  ],
  [
    'another region than the rule is for',
    {
      ...withConditions(
        { stad: has('zaak', has('regio', { const: 'stad' })) },
        withRoutes({
          als: ['stad'],
          regios: ['land'],
          aan: [{ soort: 'rvdk' }],
          verband: 'zsm',
          doel: 'beslissen',
        }),
      ),
      regios: [...small.regios, { code: 'land', naam: 'Land', plaatsen: [] }],
      ketenpartners: small.ketenpartners.map((one) => ({ ...one, regios: [] })),
      tafels: small.tafels.map((one) => ({ ...one, regios: ['stad', 'land'] })),
    },
    [['regel-geldt-nooit', '/routeringsregels/3/als/0', { ...nothingAsked, region: 'land' }]],
  ],
  [
    'a permission that a wider prohibition always takes back',
    withConditions(
      { 'niet-nee': has('zaak', has('label', { not: { const: 'nee' } })) },
      {
        ...withRules({ als: ['label'], velden: [{ categorieen: ['relaas'], hoe: 'volledig' }] }),
        verboden: [
          ...small.verboden,
          {
            ...prohibition,
            code: 'V-2',
            als: ['niet-nee'],
            categorieen: ['relaas'],
            behalveAan: [],
          } as never,
        ],
      },
    ),
    [['regel-altijd-verboden', '/deelregels/5/velden/0', { ...melding, values: { zaak: { label: 'ja' } } }]],
  ],
  [
    'a switch that is off while the rule is in force',
    withRules({ schakelaar: 'AAN', geldigTot: '2026-11-01T00:00:00+01:00' }),
    [['schakelaar-nooit-aan', '/deelregels/5/schakelaar', nothingAsked]],
  ],
  [
    'rules that add nothing to a wider one, and to each other',
    withRoutes({ als: ['kinderen'] }, { als: ['kinderen'] }),
    [
      ['regel-dubbel', '/routeringsregels/3', children],
      ['regel-dubbel', '/routeringsregels/4', children],
    ],
  ],
  [
    'a kind without a routing rule',
    { routeringsregels: [], deelregels: [] },
    [['bericht-zonder-route', '/routeringsregels', nothingAsked]],
  ],
  [
    'reports that meet none of the rules of their kind',
    conditional({ als: ['kinderen'] }, { als: ['label'] }),
    [['bericht-zonder-route', '/routeringsregels', { ...melding, values: { zaak: {} } }]],
  ],
  [
    'hours in which no rule is in force',
    conditional({ moment: nightly }),
    [
      [
        'bericht-zonder-route',
        '/routeringsregels',
        { ...nothingAsked, ...local('2026-12-01T06:00:00+01:00') },
      ],
    ],
  ],
  [
    'a rule that ends without another after it',
    conditional({ geldigTot: '2030-01-01T00:00:00+01:00' }),
    [
      [
        'bericht-zonder-route',
        '/routeringsregels',
        { ...nothingAsked, ...local('2030-01-01T00:00:00+01:00') },
      ],
    ],
  ],
  [
    'a region without whom the rules address',
    { regios: [...small.regios, { code: 'land', naam: 'Land', plaatsen: [] }] },
    [
      ['regio-zonder-ontvanger', '/regios/1', { ...nothingAsked, region: 'land' }],
      ['regio-zonder-ontvanger', '/regios/1', { ...nothingAsked, region: 'land' }],
    ],
  ],
  [
    'a recipient that no sharing rule allows anything',
    withRoutes({ aan: [{ soort: 'cit' }] }),
    [['ontvanger-krijgt-niets', '/routeringsregels/3/aan/0', nothingAsked]],
  ],
  [
    'a purpose for which nobody is allowed anything',
    withRoutes({ aan: [{ melder: true }], verband: 'zsm', doel: 'helpen' }),
    [['ontvanger-krijgt-niets', '/routeringsregels/3/aan/0', nothingAsked]],
  ],
  [
    'a permission for a purpose that nobody is routed for',
    withRules({ verband: 'zsm', doel: 'helpen' }),
    [['deelregel-zonder-route', '/deelregels/5', nothingAsked]],
  ],
  [
    'one of the recipients of a permission that nobody routes to',
    withRules({ aan: ['om', 'cit'] }),
    [['deelregel-zonder-route', '/deelregels/5/aan/1', nothingAsked]],
  ],
  [
    'a function that ends before the rule that addresses it',
    {
      ...withPartner('om', {
        functies: [{ code: 'ovj', naam: 'O', van: since, tot: '2031-01-01T00:00:00+01:00' }],
      }),
      ...withRoutes({ aan: [{ partner: 'om', functie: 'ovj' }], verband: 'zsm', doel: 'beslissen' }),
    },
    [
      [
        'functie-ontbreekt',
        '/routeringsregels/3/aan/0/functie',
        { ...melding, ...local('2031-01-01T00:00:00+01:00') },
      ],
    ],
  ],
  [
    'a successor that comes later than it takes the place of another',
    {
      ketenpartners: small.ketenpartners.map((one) => {
        if (one.code === 'om') return { ...one, tot: '2029-01-01T00:00:00+01:00' };
        return one.code === 'cit' ? { ...one, van: '2029-04-01T00:00:00+02:00' } : one;
      }),
      opvolgingen: [{ code: 'O', van: 'om', naar: 'cit', per: '2029-02-01T00:00:00+01:00' }],
    },
    [
      ['opvolging-met-gat', '/opvolgingen/0/van', local('2029-01-01T00:00:00+01:00')],
      ['opvolging-met-gat', '/opvolgingen/0/naar', local('2029-02-01T00:00:00+01:00')],
    ],
  ],
  [
    'a place that is in two regions at once, and one that is in none for some time',
    {
      regios: [
        { code: 'stad', naam: 'Stad', plaatsen: ['A', { naam: 'B', tot: '2029-01-01T00:00:00+01:00' }] },
        { code: 'nieuw', naam: 'Nieuw', van: '2029-02-01T00:00:00+01:00', plaatsen: ['a', 'B'] },
      ],
      ketenpartners: small.ketenpartners.map((one) => ({ ...one, regios: [] })),
      tafels: small.tafels.map((one) => ({ ...one, regios: ['stad', 'nieuw'] })),
    },
    [
      [
        'plaats-in-de-tijd',
        '/regios/1/plaatsen/0',
        { region: 'nieuw', ...local('2029-02-01T00:00:00+01:00') },
      ],
      [
        'plaats-in-de-tijd',
        '/regios/1/plaatsen/1',
        { region: 'nieuw', ...local('2029-01-01T00:00:00+01:00') },
      ],
    ],
  ],
  [
    'a closed partner without a stand-in or anybody on call',
    { waarnemingen: [] },
    [['gesloten-zonder-opvang', '/ketenpartners/2', local('2026-12-01T00:00:00+01:00')]],
  ],
  [
    'an agreement on standing in that ends',
    { waarnemingen: [{ ...small.waarnemingen[0], tot: '2029-06-01T00:00:00+02:00' } as never] },
    [['gesloten-zonder-opvang', '/ketenpartners/2', local('2029-06-01T00:00:00+02:00')]],
  ],
  [
    'a circle of stand-ins that are closed at the same time',
    standingInForEachOther({ openingstijden: [{ dagen: ['ma'], van: '08:00', tot: '18:00' }] }),
    [
      ['waarneming-kring', '/waarnemingen/0', local('2026-12-01T00:00:00+01:00')],
      ['waarneming-kring', '/waarnemingen/1', local('2026-12-01T00:00:00+01:00')],
    ],
  ],
];

describe('a rulebook is warned of', () => {
  it.each(TOLD)('%s, with an example', (_, changes, told) => {
    const found = warnings(changes).map(({ code, pointer, example }) => [code, pointer, example]);
    expect(found).toEqual(told);
  });

  it.each(TOLD)('%s, and not refused', (_, changes) => {
    expect(compileRulebook({ ...small, ...changes }, [smallContract])).not.toHaveProperty('findings');
  });
});

describe('a rulebook for several kinds of report', () => {
  it('is warned of a rule that looks at a field of another kind', () => {
    const colour: FieldTree = { kind: 'field', category: 'feit', sensitivity: 'normaal' };
    const letter: Contract = {
      ...smallContract,
      kind: 'brief',
      type: 'nl.samenloop.brief.v1',
      fields: { kind: 'object', fields: { kleur: colour } },
    };
    const changes = withConditions(
      { rood: inReport('kleur', { const: 'rood' }) },
      withRules({ als: ['rood'] }),
    );
    const found = warningsIn({ ...small, ...changes }, [smallContract, letter]);
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'regel-geldt-nooit /deelregels/5/als/0',
      'bericht-zonder-route /routeringsregels',
    ]);
  });
});

describe('a rulebook is not warned of', () => {
  it.each<[string, Changes]>([
    ['anything when nothing is wrong', {}],
    [
      'a kind that goes to nobody on purpose',
      { ...conditional({ aan: [], toelichting: 'naar niemand' }), deelregels: [] },
    ],
    ['a circle of stand-ins of whom one is always open', standingInForEachOther({})],
    [
      'a circle that is closed at the same time while somebody is on call',
      {
        ...standingInForEachOther({ openingstijden: [{ dagen: ['ma'], van: '08:00', tot: '18:00' }] }),
        ketenpartners: small.ketenpartners.map((one) =>
          ['vt', 'cit'].includes(one.code)
            ? {
                ...one,
                openingstijden: [{ dagen: ['ma'], van: '08:00', tot: '18:00' }],
                functies: [{ code: 'nacht', naam: 'Nacht', van: since }],
                piket: 'nacht',
              }
            : one,
        ),
      },
    ],
    [
      'rules that differ in more than their conditions',
      withRoutes({ als: ['kinderen'], toelichting: 'met kinderen' }),
    ],
  ])('%s', (_, changes) => {
    expect(warnings(changes)).toEqual([]);
  });
});

describe('warnings', () => {
  it('come all at once, in the same order every time', () => {
    const wrong = {
      ...withRules({ verband: 'zsm', doel: 'helpen' }),
      ...withRoutes({ als: ['kinderen'] }),
      waarnemingen: [],
    };
    const codes = warnings(wrong).map(({ code }) => code);
    expect(codes).toEqual(['regel-dubbel', 'deelregel-zonder-route', 'gesloten-zonder-opvang']);
    expect(warnings(wrong)).toEqual(warnings(wrong));
  });

  it('of ten thousand rules take no more than a few seconds', () => {
    const numbers = Array.from({ length: 5_000 }, (_, n) => n);
    const before = process.cpuUsage();
    const found = warnings(
      withConditions(
        Object.fromEntries(numbers.map((n) => [`v${n}`, inReport('label', { const: `w${n}` })])),
        {
          ...withRoutes(
            ...numbers.map((n) => ({ code: `R${n}`, als: [`v${n}`, 'kinderen'], aan: [{ soort: 'om' }] })),
          ),
          ...withRules(...numbers.map((n) => ({ code: `D${n}`, als: [`v${n}`], doel: 'helpen' }))),
        },
      ),
    );
    expect(found.length).toBeGreaterThan(5_000);
    expect(process.cpuUsage(before).user).toBeLessThan(15_000_000);
  }, 120_000);
});
