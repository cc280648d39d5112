import fc from 'fast-check';
import type { RulebookDocument } from '#core';
import { smallRulebookDocument } from '../builders/small-rulebook.js';
import { ROLES } from './any-report.js';
import { WIDE_CATEGORIES } from './wide-contract.js';

type SharingRule = RulebookDocument['deelregels'][number];
type Prohibition = RulebookDocument['verboden'][number];

const CONDITIONS = ['kinderen', 'bericht-kind', 'label', 'aan-om'];
/** Most of them long ago, so that most rules hold at most moments. */
const DAYS = ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01', '2026-11-24', '2026-12-01'].map(
  (day) => `${day}T12:00:00+01:00`,
);
const anyVerb = fc.constantFrom('volledig', 'leeftijdsband', 'woonplaats', 'aard', 'aantal', 'afgeschermd');
const someConditions = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray(CONDITIONS, { maxLength: 2 }) },
);
const someCategories = fc.subarray([...WIDE_CATEGORIES]);

const anyPermit: fc.Arbitrary<SharingRule['velden'][number]> = fc.oneof(
  fc.record({ categorieen: someCategories, hoe: anyVerb }),
  fc.record(
    {
      categorieen: someCategories,
      hoe: anyVerb,
      rollen: fc.subarray([...ROLES], { minLength: 1 }),
      persoonAls: fc.constant('verzorger'),
    },
    { requiredKeys: ['categorieen', 'hoe', 'rollen'] },
  ),
) as fc.Arbitrary<SharingRule['velden'][number]>;

/** Only later than every beginning, so that no period ends before it begins. */
const anyEnd = fc.constantFrom('2026-12-02T12:00:00+01:00', '2027-06-01T12:00:00+02:00');

const anyRule: fc.Arbitrary<Omit<SharingRule, 'code'>> = fc
  .record({
    bericht: fc.constant('melding'),
    van: fc.constant(['politie']),
    aan: fc.subarray(['om', 'rvdk', 'vt'], { minLength: 2 }),
    verband: fc.constantFrom('zsm', 'zsm', 'bilateraal'),
    doel: fc.constantFrom('beslissen', 'beslissen', 'helpen'),
    grondslag: fc.constantFrom('G', 'V'),
    geldigVan: fc.constantFrom(...DAYS),
    als: someConditions,
    velden: fc.array(anyPermit, { maxLength: 4 }),
  })
  .chain((rule) =>
    fc
      .oneof(
        { weight: 5, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.record({ geldigTot: anyEnd }) },
        { weight: 1, arbitrary: fc.constant({ schakelaar: 'AAN' }) },
        { weight: 1, arbitrary: fc.constant({ schakelaarUit: 'AAN' }) },
        { weight: 1, arbitrary: fc.constant({ niveau: 'signaal' as const }) },
      )
      .map((more) => ({ ...rule, ...more })),
  );

/** A prohibition without a code. */
export const anyProhibition: fc.Arbitrary<Omit<Prohibition, 'code'>> = fc.record(
  {
    grondslag: fc.constantFrom('G', 'V'),
    geldigVan: fc.constantFrom(...DAYS),
    als: someConditions,
    categorieen: fc.oneof(
      { weight: 1, arbitrary: fc.constant('alle' as const) },
      { weight: 9, arbitrary: someCategories },
    ),
    behalveAan: fc.subarray(['om', 'rvdk', 'vt']),
    doelen: fc.subarray(['beslissen', 'helpen']),
    ookNaLezen: fc.constant(true as const),
  },
  { requiredKeys: ['grondslag', 'geldigVan', 'als', 'categorieen', 'behalveAan'] },
) as fc.Arbitrary<Omit<Prohibition, 'code'>>;

const address = (soort: string) => ({ soort });
const route = (
  code: string,
  verband: string,
  doel: string,
): RulebookDocument['routeringsregels'][number] => ({
  code,
  bericht: 'melding',
  als: [],
  aan: ['om', 'rvdk', 'vt'].map(address),
  verband,
  doel,
  waarneming: true,
});

/** A rulebook whose rules from the police to three kinds of recipient are arbitrary, and that routes to all of them. */
export const anyRulebook: fc.Arbitrary<RulebookDocument> = fc
  .tuple(
    fc.array(anyRule, { minLength: 1, maxLength: 8 }),
    fc.array(anyProhibition, { maxLength: 2 }),
    fc.option(anyEnd, { nil: null }),
  )
  .map(([rules, prohibitions, end]) => ({
    ...smallRulebookDocument,
    grondslagen: smallRulebookDocument.grondslagen.map((basis) =>
      basis.code === 'V' && end !== null ? { ...basis, geldigTot: end } : basis,
    ),
    voorwaarden: {
      ...smallRulebookDocument.voorwaarden,
      'aan-om': {
        zin: 'het gaat naar het OM',
        schema: {
          required: ['ontvanger'],
          properties: { ontvanger: { required: ['soort'], properties: { soort: { const: 'om' } } } },
        },
      },
    },
    waardelijsten: [],
    zaakfeiten: smallRulebookDocument.zaakfeiten.slice(0, 1),
    routeringsregels: [
      route('R-1', 'zsm', 'beslissen'),
      route('R-2', 'zsm', 'helpen'),
      route('R-3', 'bilateraal', 'beslissen'),
      route('R-4', 'bilateraal', 'helpen'),
    ],
    deelregels: rules.map((rule, n) => ({ ...rule, code: `D-${n}` })),
    verboden: prohibitions.map((rule, n) => ({ ...rule, code: `V-${n}` })),
  }));
