import { exampleRulebook } from '#contracts';
import type { RulebookDocument } from '#core';

type SharingRule = RulebookDocument['deelregels'][number];

const KIND = 'veiligheidsbeoordeling';
const KINDS = 50;
const PURPOSES = 40;
const PER_CONDITION = 10;
const BASIS = 'PROEF';
const SINCE = '2020-01-01T00:00:00+01:00';

const numbered = <Made>(count: number, make: (n: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, n) => make(n));

/**
 * The example rulebook with so many sharing rules: those of the report that is measured, and others for more kinds of
 * recipient and provider, purposes and conditions. Of the others half speak of that same report, and half of those of its
 * own provider. None is about the very same provider, recipient, partnership and purpose: such rules must all be asked.
 */
export const grownRulebook = (rules: number): RulebookDocument => {
  const example = exampleRulebook();
  const own = example.deelregels.filter(({ bericht }) => bericht === KIND);
  const withParticipants = new Set(
    example.verbanden.filter(({ deelnemers }) => deelnemers !== undefined).map(({ code }) => code),
  );
  const rest = example.deelregels.filter(
    ({ bericht, velden, verband }) => bericht !== KIND && velden.length > 0 && !withParticipants.has(verband),
  );
  const [model] = own;
  if (model === undefined) throw new Error(`de regelset heeft geen deelregels voor ${KIND}`);
  const more = Math.max(0, rules - own.length);
  return {
    ...example,
    versie: `proef-${rules}`,
    ketenpartners: [...example.ketenpartners, ...numbered(KINDS, partner)],
    doelen: [...example.doelen, ...numbered(PURPOSES, (n) => ({ code: `doel-${n}`, naam: `Doel ${n}` }))],
    regimes: [
      ...example.regimes,
      {
        code: 'proef',
        naam: 'Proef',
        verstrekkers: [
          ...new Set([...example.ketenpartners.map(({ soort }) => soort), ...numbered(KINDS, kindOf)]),
        ],
      },
    ],
    grondslagen: [
      ...example.grondslagen,
      {
        code: BASIS,
        artikel: 'Proef art. 1',
        omschrijving: 'Proef',
        eigenaar: 'Proef',
        regimes: ['proef'],
        geldigVan: SINCE,
      },
    ],
    voorwaarden: {
      ...example.voorwaarden,
      ...Object.fromEntries(numbered(Math.ceil(more / PER_CONDITION), condition)),
    },
    zaakfeiten: [...example.zaakfeiten, ...numbered(Math.ceil(more / PER_CONDITION), caseFact)],
    deelregels: [
      ...own,
      ...numbered(more, (n) => extraRule(n, n % 2 === 0 ? model : (rest[n % rest.length] ?? model))),
    ],
  };
};

const kindOf = (n: number): string => `soort-${n % KINDS}`;

const partner = (n: number): RulebookDocument['ketenpartners'][number] => ({
  code: `partner-${n}`,
  naam: `Partner ${n}`,
  soort: kindOf(n),
  systemen: [`urn:nld:oin:0000000999${String(n).padStart(10, '0')}:systeem:proef`],
  regios: ['haaglanden'],
});

const condition = (n: number) =>
  [
    `proef-${n}`,
    {
      zin: `feit ${n} staat in de zaak`,
      schema: {
        required: ['zaak'],
        properties: { zaak: { required: [`feit${n}`], properties: { [`feit${n}`]: { const: true } } } },
      },
    },
  ] as const;

/** What makes the fact true is a kind of report that is not measured. */
const caseFact = (n: number): RulebookDocument['zaakfeiten'][number] => ({
  feit: `feit${n}`,
  berichten: ['ontvangst'],
  als: [],
  wordt: true,
});

const extraRule = (n: number, like: SharingRule): SharingRule => ({
  code: `PROEF-${n}`,
  bericht: like.bericht,
  van: n % 4 === 0 ? like.van : [kindOf(n)],
  aan: [kindOf(n * 7 + 3)],
  verband: like.verband,
  doel: `doel-${n % PURPOSES}`,
  grondslag: BASIS,
  geldigVan: SINCE,
  als: [`proef-${Math.floor(n / PER_CONDITION)}`],
  velden: like.velden,
});
