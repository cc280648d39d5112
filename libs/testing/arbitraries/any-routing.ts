import fc from 'fast-check';
import type { Json, JsonObject, RulebookDocument } from '#core';
import { smallRulebookDocument } from '../builders/small-rulebook.js';

type RoutingRule = RulebookDocument['routeringsregels'][number];

const WORDS = ['a', 'b', 'c'] as const;
const CONDITIONS = ['v0', 'v1', 'v2', 'v3', 'v4', 'v5'];
const MOMENTS = ['2026-11-20T12:00:00+01:00', '2026-11-24T14:00:00+01:00', '2026-11-28T02:00:00+01:00'];
const since = '2020-01-01T00:00:00+01:00';

const within = (
  root: string,
  name: string,
  schema: JsonObject,
  more: readonly string[] = [],
): JsonObject => ({
  required: [root],
  properties: { [root]: { required: [name, ...more], properties: { [name]: schema } } },
});

const anyWord = fc.constantFrom<Json>(...WORDS, 1, null);
const anyLeaf: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 4, arbitrary: anyWord.map((word) => ({ const: word })) },
  {
    weight: 3,
    arbitrary: fc.array(anyWord, { minLength: 1, maxLength: 3 }).map((words) => ({ enum: words })),
  },
  { weight: 1, arbitrary: anyWord.map((word) => ({ const: word, type: 'string' })) },
  { weight: 1, arbitrary: anyWord.map((word) => ({ not: { const: word } })) },
  { weight: 1, arbitrary: anyWord.map((word) => ({ anyOf: [{ const: word }, { type: 'object' }] })) },
  { weight: 1, arbitrary: fc.constant({ minimum: 1 }) },
  { weight: 1, arbitrary: anyWord.map((word) => ({ contains: { const: word } })) },
);
const anyPlace: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.constantFrom(['bericht', 'feit'], ['bericht', 'relaas'], ['zaak', 'feitje'], ['verstrekker', 'soort']),
    anyLeaf,
    fc.constantFrom([], [], ['label']),
  )
  .map(([[root = '', name = ''], leaf, more]) => within(root, name, leaf, more));

/** Conditions in every form, with equalities at every depth. */
const anyCondition: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 4, arbitrary: anyPlace },
  { weight: 1, arbitrary: fc.array(anyPlace, { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })) },
  { weight: 1, arbitrary: fc.array(anyPlace, { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })) },
  { weight: 1, arbitrary: anyPlace.map((not) => ({ not })) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyPlace, anyPlace).map(([place, also]) => ({ ...place, allOf: [also] })),
  },
);

const anyAddress: fc.Arbitrary<RoutingRule['aan'][number]> = fc.constantFrom(
  { partner: 'om' },
  { partner: 'om', functie: 'ovj' },
  { partner: 'pol' },
  { soort: 'om' },
  { soort: 'om', functie: 'ovj' },
  { soort: 'vt' },
  { tafel: 'zsm' },
  { melder: true as const },
);

const anyRoutingRule: fc.Arbitrary<Omit<RoutingRule, 'code'>> = fc
  .record(
    {
      bericht: fc.constantFrom('melding', 'melding', 'melding', 'advies'),
      als: fc.subarray(CONDITIONS, { maxLength: 3 }),
      aan: fc.array(anyAddress, { maxLength: 3 }),
      verband: fc.constantFrom('zsm', 'bilateraal'),
      doel: fc.constantFrom('beslissen', 'helpen'),
      waarneming: fc.boolean(),
      regios: fc.subarray(['stad', 'land'], { minLength: 1 }),
      geldigVan: fc.constantFrom(...MOMENTS),
      geldigTot: fc.constantFrom('2026-11-28T02:00:00+01:00', '2027-01-01T00:00:00+01:00'),
      moment: fc.constantFrom<RoutingRule['moment'] & object>(
        { van: '22:00', tot: '06:00' },
        { dagen: ['di'] },
        { dagen: ['vr'], van: '20:00', tot: '08:00' },
      ),
      niveau: fc.constant('signaal' as const),
    },
    { requiredKeys: ['bericht', 'als', 'aan', 'verband', 'doel', 'waarneming'] },
  )
  .filter(({ geldigVan, geldigTot }) => geldigVan === undefined || geldigVan !== geldigTot);

/** A rulebook of two regions, everybody always open, whose conditions and routing rules are arbitrary. */
export const anyRoutingRulebook: fc.Arbitrary<RulebookDocument> = fc
  .tuple(
    fc.tuple(...CONDITIONS.map(() => anyCondition)),
    fc.array(anyRoutingRule, { minLength: 1, maxLength: 12 }),
  )
  .map(([conditions, rules]) => ({
    ...smallRulebookDocument,
    regios: [...smallRulebookDocument.regios, { code: 'land', naam: 'Land', plaatsen: ['Landhuizen'] }],
    ketenpartners: [
      partner('pol', 'politie', []),
      { ...partner('om', 'om', ['stad']), functies: [{ code: 'ovj', naam: 'Officier', van: since }] },
      partner('om-land', 'om', ['land']),
      partner('vt', 'vt', ['stad']),
      partner('raad', 'rvdk', []),
    ],
    waarnemingen: [],
    tafels: [
      { code: 'zsm-stad', soort: 'zsm', regios: ['stad'], leden: ['om', 'pol', 'raad'] },
      { code: 'zsm-alle', soort: 'zsm', regios: ['stad', 'land'], leden: ['om', 'om-land'] },
    ],
    zaakfeiten: [],
    voorwaarden: Object.fromEntries(
      conditions.map((schema, n) => [`v${n}`, { zin: `voorwaarde ${n} geldt`, schema }]),
    ),
    routeringsregels: rules.map((rule, n) => ({ ...rule, code: `R-${n}` })),
  }));

const partner = (code: string, soort: string, regios: readonly string[]) => ({
  code,
  naam: code,
  soort,
  systemen: [`urn:nld:oin:00000009990000010000:systeem:${code}`],
  regios,
});

/** Something to route: what the report says, what the case was already known for, and when. */
export const anyRouted = fc.record({
  data: fc.record(
    {
      feit: fc.oneof(anyWord, fc.constant({ a: 1 })),
      relaas: fc.oneof(anyWord, fc.constant(['a', 'b'])),
      label: anyWord,
    },
    { requiredKeys: [] },
  ),
  facts: fc.record(
    { regio: fc.constantFrom('stad', 'land', 'elders'), feitje: anyWord },
    { requiredKeys: ['regio'] },
  ),
  at: fc.constantFrom(...MOMENTS, '2026-11-27T21:00:00+01:00').map((moment) => Date.parse(moment)),
});
