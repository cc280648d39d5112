import { exampleRulebook } from '#contracts';
import type { CaseState, JsonObject, RulebookDocument } from '#core';

type RoutingRule = RulebookDocument['routeringsregels'][number];
type Condition = RulebookDocument['voorwaarden'][string];

const KINDS = ['crisismelding', 'aanhouding', 'sash-uitkomst', 'vt-melding', 'huisverbod', 'advies'] as const;
const REGIONS = 25;
const MUNICIPALITIES = 342;
const FACTS = 30;
const THRESHOLDS = 20;

const numbered = <Made>(count: number, make: (n: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, n) => make(n));
const inCase = (fact: string, schema: JsonObject): JsonObject => ({
  required: ['zaak'],
  properties: { zaak: { required: [fact], properties: { [fact]: schema } } },
});

/** What the case of the measured reports is known for. */
export const measuredFacts: CaseState['facts'] = {
  regio: 'haaglanden',
  gemeente: 'Gemeente 7',
  getuigen: 3,
  zsmZaak: true,
  kinderenBetrokken: true,
  feit1: true,
};

/**
 * The example rulebook with so many routing rules: its own, and those of 25 regions and 342 municipalities for six kinds of report,
 * half of them for the kinds that are measured. Each asks for a place and for one or two things out of sixty.
 */
export const grownRoutes = (rules: number): RulebookDocument => {
  const example = exampleRulebook();
  const situations = [
    ...['niemand-heeft-gezag', 'met-besluit', 'bericht-noemt-kinderen', 'instantie-in-besluit'],
    ...['bericht-noemt-volwassen-verdachte', 'gi-in-zaak', 'wpg-artikel-9', 'acuut-onveilig'],
    ...numbered(THRESHOLDS, (n) => `meldingen-${n}`),
    ...numbered(FACTS, (n) => `feit-${n}`),
  ];
  const own = example.routeringsregels;
  const regions = [
    ...example.regios,
    ...numbered(REGIONS - example.regios.length, (n) => ({
      code: `regio-${n}`,
      naam: `Regio ${n}`,
      plaatsen: [],
    })),
  ];
  return withRules(example, `proef-routes-${rules}`, {
    regios: regions,
    conditions: {
      ...Object.fromEntries(numbered(MUNICIPALITIES, (n) => [`gemeente-${n}`, municipality(n)])),
      ...Object.fromEntries(numbered(THRESHOLDS, (n) => [`meldingen-${n}`, threshold(n)])),
      ...Object.fromEntries(numbered(FACTS, (n) => [`feit-${n}`, factOf(n)])),
    },
    rules: [
      ...own,
      ...numbered(Math.max(0, rules - own.length), (n) =>
        localRule(n, regions[(n * 7) % regions.length]?.code ?? '', situations),
      ),
    ],
  });
};

/**
 * The worst case: all rules for one kind and everywhere, each with a threshold of its own, so that nothing can be looked up and each
 * condition has to be worked out.
 */
export const hopelessRoutes = (rules: number): RulebookDocument =>
  withRules(exampleRulebook(), `proef-hopeloos-${rules}`, {
    regios: exampleRulebook().regios,
    conditions: Object.fromEntries(numbered(rules, (n) => [`getuigen-${n}`, witnesses(n + 10)])),
    rules: numbered(rules, (n) => ({
      ...localRule(n, '', []),
      bericht: 'crisismelding',
      als: [`getuigen-${n}`],
    })).map(({ regios: _everywhere, ...rule }) => rule),
  });

const withRules = (
  example: RulebookDocument,
  versie: string,
  grown: {
    readonly regios: RulebookDocument['regios'];
    readonly conditions: Readonly<Record<string, Condition>>;
    readonly rules: readonly RoutingRule[];
  },
): RulebookDocument => ({
  ...example,
  versie,
  regios: grown.regios,
  voorwaarden: { ...example.voorwaarden, ...grown.conditions },
  zaakfeiten: [
    ...example.zaakfeiten,
    // Nothing sets these facts; the conditions of the extra rules look at them.
    ...['gemeente', 'meldingen', 'getuigen', ...numbered(FACTS, (n) => `feit${n}`)].map((feit) => ({
      feit,
      berichten: [],
      als: [],
      wordt: true,
    })),
  ],
  routeringsregels: grown.rules,
});

const municipality = (n: number): Condition => ({
  zin: `de zaak speelt in gemeente ${n}`,
  schema: inCase('gemeente', { const: `Gemeente ${n}` }),
});
const threshold = (n: number): Condition => ({
  zin: `er zijn minstens ${n} meldingen`,
  schema: inCase('meldingen', { minimum: n }),
});
const witnesses = (n: number): Condition => ({
  zin: `er zijn minstens ${n} getuigen`,
  schema: inCase('getuigen', { minimum: n }),
});
const factOf = (n: number): Condition => ({
  zin: `feit ${n} staat in de zaak`,
  schema: inCase(`feit${n}`, { const: true }),
});

const ADDRESSES: readonly RoutingRule['aan'][number][] = [
  { soort: 'vt' },
  { tafel: 'zsm' },
  { partner: 'rvdk' },
  { soort: 'om' },
  { partner: '3ro' },
];

const localRule = (n: number, region: string, situations: readonly string[]): RoutingRule => {
  const pick = (step: number): string =>
    situations[(n * step + Math.floor(n / 13)) % situations.length] ?? '';
  const inMunicipality = `gemeente-${(n * 11) % MUNICIPALITIES}`;
  const als = [
    [inMunicipality, pick(3)],
    [pick(5)],
    [inMunicipality, pick(3), pick(5)],
    [pick(3), `feit-${n % FACTS}`],
  ][n % 4] as string[];
  return {
    code: `PROEF-${n}`,
    bericht: KINDS[Math.floor(n / 4) % KINDS.length] ?? 'advies',
    als: [...new Set(als)],
    ...(n % 4 === 0 ? {} : { regios: [region] }),
    ...(n % 40 === 3 ? { moment: { van: '22:00', tot: '06:00' } } : {}),
    aan: [ADDRESSES[n % ADDRESSES.length] ?? { partner: 'rvdk' }],
    verband: 'bilateraal',
    doel: 'veilig-stellen',
    waarneming: true,
  };
};
