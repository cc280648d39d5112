import { describe, expect, it } from '@jest/globals';
import { smallContract, smallRulebookDocument } from '#testing';
import type { JsonObject } from '../report/json.js';
import { compileRulebook } from './compile-rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';
import { warningsIn } from './warnings-in.js';

type Changes = Partial<RulebookDocument>;

const small = smallRulebookDocument;
const [rule] = small.deelregels;
const [prohibition] = small.verboden;
const [basis] = small.grondslagen;
const [turn] = small.schakelaars;
const [route] = small.routeringsregels;
const since = '2020-01-01T00:00:00+01:00';
const before = '2019-01-01T00:00:00+01:00';

const withRule = (changes: object): Changes => ({ deelregels: [{ ...rule, ...changes }] as never });
const withProhibition = (changes: object): Changes => ({
  verboden: [{ ...prohibition, ...changes }] as never,
});
const withBasis = (changes: object): Changes => ({
  grondslagen: [{ ...basis, ...changes }, ...small.grondslagen.slice(1)] as never,
});
const withRoute = (changes: object): Changes => ({ routeringsregels: [{ ...route, ...changes }] as never });
const withPartner = (changes: object): Changes => ({
  ketenpartners: [{ ...small.ketenpartners[0], ...changes }, ...small.ketenpartners.slice(1)] as never,
});
const withCondition = (schema: JsonObject, changes: Changes = {}): Changes => ({
  ...changes,
  voorwaarden: { ...small.voorwaarden, nieuw: { zin: 'een nieuwe voorwaarde', schema } },
});
const zvh = (changes: object, deelnemers: readonly object[]): Changes => ({
  ...withRule({ verband: 'zvh', ...changes }),
  verbanden: [...small.verbanden, { code: 'zvh', naam: 'ZVH', deelnemers } as never],
});
const reads = (root: string): JsonObject => ({
  required: [root],
  properties: { [root]: { type: 'object' } },
});
const readsIn = (root: string, name: string): JsonObject => ({
  required: [root],
  properties: { [root]: { required: [name], properties: { [name]: { const: 'ja' } } } },
});
const inReport = (name: string, schema: JsonObject): JsonObject => ({
  required: ['bericht'],
  properties: { bericht: { required: [name], properties: { [name]: schema } } },
});
const whole = { categorieen: 'alle', als: [], behalveAan: [] };

const findings = (changes: Changes): readonly string[] => {
  const compiled = compileRulebook({ ...small, ...changes }, [smallContract]);
  return 'findings' in compiled
    ? compiled.findings.map(({ pointer, problem }) => `${pointer}: ${problem}`)
    : [];
};

/** What is wrong with the rulebook, and every finding it is refused with. */
const REFUSALS: readonly (readonly [wrong: string, changes: Changes, all: readonly string[]])[] = [
  [
    'looks at a misspelt field of the report',
    withCondition({ not: readsIn('bericht', 'labell') }),
    ['/voorwaarden/nieuw/schema: "/bericht/labell" bestaat niet'],
  ],
  [
    'looks at a case fact that no rule makes',
    withCondition(readsIn('zaak', 'labell')),
    ['/voorwaarden/nieuw/schema: "/zaak/labell" bestaat niet'],
  ],
  [
    'looks for the recipient in a field that does not exist',
    withCondition({ not: { 'x-noemtOntvanger': '/bericht/alleenVor' } }),
    ['/voorwaarden/nieuw/schema: "/bericht/alleenVor" bestaat niet'],
  ],
  [
    'names a category that no field has',
    withRule({ velden: [{ categorieen: ['verzonnen'], hoe: 'volledig' }] }),
    ['/deelregels/0/velden/0/categorieen/0: categorie "verzonnen" bestaat niet'],
  ],
  [
    'shares with a kind of organisation that does not take part',
    withRule({ aan: ['kermis'] }),
    ['/deelregels/0/aan/0: soort ketenpartner "kermis" bestaat niet'],
  ],
  [
    'seats an unknown organisation at a table',
    { tafels: [{ code: 't', soort: 'zsm', regios: ['stad'], leden: ['niemand'] }] },
    ['/tafels/0/leden/0: ketenpartner "niemand" bestaat niet'],
  ],
  [
    'shares for an unknown purpose',
    withRule({ doel: 'nieuwsgierig' }),
    ['/deelregels/0/doel: doel "nieuwsgierig" bestaat niet'],
  ],
  [
    'copies a case fact from a field that does not exist',
    { zaakfeiten: [{ feit: 'f', berichten: ['melding'], als: [], uit: '/verzonnen' }, ...small.zaakfeiten] },
    ['/zaakfeiten/0/uit: veld "/verzonnen" bestaat niet in bericht "melding"'],
  ],
  [
    'addresses whom an unknown field names',
    withRoute({ aan: [{ genoemdIn: '/wie' }] }),
    ['/routeringsregels/0/aan/0/genoemdIn: veld "/wie" bestaat niet in bericht "melding"'],
  ],
  [
    'has a condition with a regex that might never end',
    withCondition(inReport('label', { pattern: '^(a+)+$' })),
    [
      '/voorwaarden/nieuw/schema/properties/bericht/properties/label/pattern: een voorwaarde kent geen patronen (reguliere expressies); noem de waarden met "enum"',
    ],
  ],
  [
    'asks who was shown a field that no report has',
    withRoute({ aan: [{ eerdereOntvangers: true, vanVeld: '/kleur' }] }),
    ['/routeringsregels/0/aan/0/vanVeld: veld "/kleur" bestaat in geen enkel bericht'],
  ],
  [
    'routes in a region that does not exist, by a rule that ends before it begins',
    withRoute({ regios: ['zee'], geldigVan: since, geldigTot: before }),
    [
      '/routeringsregels/0/regios/0: regio "zee" bestaat niet',
      '/routeringsregels/0/geldigTot: het einde ligt niet na het begin',
    ],
  ],
  [
    'routes to a function that nobody of that kind has',
    withRoute({ aan: [{ soort: 'om', functie: 'ovj' }] }),
    ['/routeringsregels/0/aan/0/functie: functie "om.ovj" bestaat niet'],
  ],
  [
    'has a value list for an unknown field',
    { waardelijsten: [{ bericht: 'melding', veld: '/kleur' }] },
    ['/waardelijsten/0/veld: veld "/kleur" bestaat niet in bericht "melding"'],
  ],
  [
    'reads the region from a field no report has',
    { regiobepaling: [{ veld: '/plek' }] },
    ['/regiobepaling/0/veld: veld "/plek" bestaat in geen enkel bericht'],
  ],
  [
    'has a legal basis without an article',
    withBasis({ artikel: ' ' }),
    ['/grondslagen/0/artikel: het artikel ontbreekt'],
  ],
  [
    'has a rule that ends before it begins',
    withRule({ geldigTot: before }),
    ['/deelregels/0/geldigTot: het einde ligt niet na het begin'],
  ],
  [
    'has a legal basis that ends before it begins, so that the rules outlive it',
    { ...withBasis({ geldigTot: before }), deelregels: [rule as never] },
    [
      '/grondslagen/0/geldigTot: het einde ligt niet na het begin',
      '/deelregels/0/geldigTot: de regel geldt langer dan haar grondslag',
    ],
  ],
  [
    'has partners, functions, regions and places that end before they begin, and hours and closing days that are none',
    {
      ...withPartner({
        van: since,
        tot: before,
        functies: [
          {
            code: 'f',
            naam: 'F',
            van: since,
            tot: before,
            openingstijden: [{ dagen: ['ma'], van: '09:00', tot: '09:00' }],
          },
        ],
        openingstijden: [{ dagen: ['ma'], van: '17:00', tot: '17:00' }],
        kantooruren: [{ dagen: ['ma'], van: '00:00', tot: '00:00' }],
        sluitingsdagen: [{ van: '2027-02-09', tot: '2027-02-08', omschrijving: 'carnaval' }],
      }),
      regios: [
        {
          code: 'stad',
          naam: 'Stad',
          van: since,
          tot: before,
          plaatsen: [{ naam: 'X', van: since, tot: before }],
        },
      ],
    },
    [
      '/ketenpartners/0/functies/0/openingstijden/0/tot: de sluiting valt samen met de opening',
      '/ketenpartners/0/functies/0/tot: het einde ligt niet na het begin',
      '/ketenpartners/0/kantooruren/0/tot: de sluiting valt samen met de opening',
      '/ketenpartners/0/openingstijden/0/tot: de sluiting valt samen met de opening',
      '/ketenpartners/0/sluitingsdagen/0/tot: de laatste dag ligt voor de eerste',
      '/ketenpartners/0/tot: het einde ligt niet na het begin',
      '/regios/0/plaatsen/0/tot: het einde ligt niet na het begin',
      '/regios/0/tot: het einde ligt niet na het begin',
    ],
  ],
  [
    'has successions of unknown organisations and regions, in a circle, with keys that end before they begin',
    {
      opvolgingen: [
        { code: 'O1', van: 'vt', naar: 'cit', per: since, sleutelsTot: before },
        { code: 'O2', van: 'cit', naar: 'vt', per: since, regios: ['zee'] },
        { code: 'O2', van: 'niemand', naar: 'vt', per: since },
      ],
    },
    [
      '/opvolgingen/0/naar: "vt" volgt zo zichzelf op',
      '/opvolgingen/0/sleutelsTot: het einde ligt niet na het begin',
      '/opvolgingen/1/naar: "cit" volgt zo zichzelf op',
      '/opvolgingen/1/regios/0: regio "zee" bestaat niet',
      '/opvolgingen/2/code: code "O2" is al gebruikt',
      '/opvolgingen/2/van: ketenpartner "niemand" bestaat niet',
    ],
  ],
  [
    'limits a stand-in to what does not exist, and has a table coordinated by nobody',
    {
      waarnemingen: small.waarnemingen.map((one) => ({ ...one, berichten: ['kletspraat'], regios: ['zee'] })),
      tafels: small.tafels.map((one) => ({ ...one, coordinator: { organisatie: 'om', functie: 'baas' } })),
      ...withRoute({
        anders: { gesloten: [{ partner: 'niemand' }], onbekend: [{ coordinator: 'kaarttafel' }] },
      }),
    },
    [
      '/routeringsregels/0/anders/gesloten/0/partner: ketenpartner "niemand" bestaat niet',
      '/routeringsregels/0/anders/onbekend/0/coordinator: soort tafel "kaarttafel" bestaat niet',
      '/tafels/0/coordinator/functie: functie "om.baas" bestaat niet',
      '/waarnemingen/0/berichten/0: berichtsoort "kletspraat" bestaat niet',
      '/waarnemingen/0/regios/0: regio "zee" bestaat niet',
    ],
  ],
  [
    'shares before its legal basis begins',
    withRule({ geldigVan: before }),
    ['/deelregels/0/geldigVan: de regel begint voordat haar grondslag geldt'],
  ],
  [
    'forbids longer than its legal basis lasts',
    {
      grondslagen: small.grondslagen.map((one) =>
        one.code === 'V' ? { ...one, geldigTot: '2030-01-01T00:00:00Z' } : one,
      ),
    },
    ['/verboden/0/geldigTot: de regel geldt langer dan haar grondslag'],
  ],
  [
    'rests on a law that does not bind the provider',
    {
      regimes: [{ code: 'wet', naam: 'Wet', verstrekkers: ['vt', 'cit', 'rvdk'] }],
      deelregels: [rule as never],
    },
    ['/deelregels/0/van/0: geen regime van grondslag "G" geldt voor verstrekker "politie"'],
  ],
  [
    'has a legal basis under an unknown regime',
    { ...withBasis({ regimes: ['wens'] }), deelregels: [] },
    ['/grondslagen/0/regimes/0: regime "wens" bestaat niet'],
  ],
  [
    'has a regime for an unknown kind of provider',
    { regimes: [...small.regimes, { code: 'w', naam: 'W', verstrekkers: ['kermis'] }] },
    ['/regimes/1/verstrekkers/0: soort ketenpartner "kermis" bestaat niet'],
  ],
  [
    'reaches a third party without saying so',
    zvh({}, [{ soort: 'politie', lid: 1 }]),
    ['/deelregels/0/aan/0: "om" is een derde in verband "zvh": zet aanDerden bij de regel'],
  ],
  [
    'calls a participant a third party',
    zvh({ aanDerden: true }, [{ soort: 'om', lid: 1 }]),
    ['/deelregels/0/aan/0: "om" is deelnemer van verband "zvh", geen derde'],
  ],
  [
    'speaks of third parties where no law names participants',
    withRule({ aanDerden: true }),
    ['/deelregels/0/aanDerden: verband "zsm" kent geen derden'],
  ],
  [
    'names a participant twice',
    zvh({}, [
      { soort: 'om', lid: 1 },
      { soort: 'om', lid: 2 },
    ]),
    ['/verbanden/2/deelnemers/1/soort: soort "om" is al gebruikt'],
  ],
  [
    'lets an unknown kind take part in a partnership',
    zvh({}, [
      { soort: 'om', lid: 1 },
      { soort: 'kermis', lid: 2 },
    ]),
    ['/verbanden/2/deelnemers/1/soort: soort ketenpartner "kermis" bestaat niet'],
  ],
  [
    'asks an unknown duty',
    withRule({ plichten: ['dank'] }),
    ['/deelregels/0/plichten/0: plicht "dank" bestaat niet'],
  ],
  [
    'has a duty without a legal basis',
    {
      plichten: [
        {
          code: 'p',
          omschrijving: 'p',
          wie: 'ontvanger',
          per: 'bericht',
          termijn: { aantal: 1, eenheid: 'weken' },
          grondslag: 'geen',
        },
      ],
    },
    ['/plichten/0/grondslag: grondslag "geen" bestaat niet'],
  ],
  [
    'addresses an unknown function',
    withRoute({ aan: [{ partner: 'om', functie: 'ovj' }] }),
    ['/routeringsregels/0/aan/0/functie: functie "om.ovj" bestaat niet'],
  ],
  [
    'has an unknown function on call',
    withPartner({ piket: 'nacht' }),
    ['/ketenpartners/0/piket: functie "pol.nacht" bestaat niet'],
  ],
  [
    'has a partner twice',
    { ketenpartners: [...small.ketenpartners, small.ketenpartners[0] as never] },
    ['/ketenpartners/5/code: code "pol" is al gebruikt'],
  ],
  [
    'has a rule that shares nothing',
    withRule({ velden: [] }),
    ['/deelregels/0/velden: de regel deelt niets en is geen signaal'],
  ],
  [
    'has a rule of nobody for nobody',
    withRule({ van: [], aan: [] }),
    [
      '/deelregels/0/van: de regel noemt hier geen soort ketenpartner',
      '/deelregels/0/aan: de regel noemt hier geen soort ketenpartner',
    ],
  ],
  [
    'has a signal with fields in it',
    withRule({ niveau: 'signaal' }),
    ['/deelregels/0/velden: een signaal bevat geen velden'],
  ],
  [
    'has a prohibition on nothing',
    withProhibition({ categorieen: [] }),
    ['/verboden/0/categorieen: het verbod noemt geen categorie'],
  ],
  [
    'routes to nobody and explains nothing',
    withRoute({ aan: [] }),
    ['/routeringsregels/0/aan: de regel noemt niemand en legt niets uit'],
  ],
  [
    'limits a prohibition to what does not exist',
    withProhibition({ berichten: ['brief'], van: ['kermis'], verbanden: ['club'], doelen: ['lol'] }),
    [
      '/verboden/0/berichten/0: berichtsoort "brief" bestaat niet',
      '/verboden/0/van/0: soort ketenpartner "kermis" bestaat niet',
      '/verboden/0/verbanden/0: verband "club" bestaat niet',
      '/verboden/0/doelen/0: doel "lol" bestaat niet',
    ],
  ],
  [
    'wants a switch on and off at once',
    withRule({ schakelaar: 'AAN', schakelaarUit: 'AAN' }),
    ['/deelregels/0/schakelaarUit: schakelaar "AAN" kan niet tegelijk aan en uit staan'],
  ],
  [
    'wants an unknown switch off',
    withRule({ schakelaarUit: 'STIL' }),
    ['/deelregels/0/schakelaarUit: schakelaar "STIL" bestaat niet'],
  ],
  [
    'has a switch on twice at the same time',
    { schakelaars: [turn as never, { ...turn, van: '2027-01-01T00:00:00+01:00' } as never] },
    ['/schakelaars/1: schakelaar "AAN" staat in "stad" dan al aan'],
  ],
  [
    'asks for a condition and its denial',
    withCondition(
      { not: small.voorwaarden['kinderen']?.schema ?? {} },
      withRule({ als: ['kinderen', 'nieuw'] }),
    ),
    ['/deelregels/0/als/1: voorwaarde "nieuw" sluit voorwaarde "kinderen" uit'],
  ],
  [
    'permits what a prohibition always cancels',
    { ...withRule({ velden: [{ categorieen: ['medisch'], hoe: 'volledig' }] }) },
    ['/deelregels/0/velden/0: verbod "V-MED" neemt dit altijd weer weg'],
  ],
  [
    'permits under a condition what a prohibition on everything cancels under it',
    { ...withRule({ als: ['kinderen'] }), ...withProhibition({ ...whole, als: ['kinderen'] }) },
    [
      '/deelregels/0/velden/0: verbod "V-MED" neemt dit altijd weer weg',
      '/deelregels/0/velden/1: verbod "V-MED" neemt dit altijd weer weg',
    ],
  ],
  [
    'has a condition on an unknown root',
    withCondition(reads('weer')),
    ['/voorwaarden/nieuw/schema: "weer" is er niet om naar te kijken'],
  ],
  [
    'compares places of an unknown root',
    withCondition({ 'x-deelVan': { van: '/weer/regen', in: '/bericht/feit' } }),
    ['/voorwaarden/nieuw/schema: "weer" is er niet om naar te kijken'],
  ],
  [
    'has a condition on a person and on the report',
    withCondition({ allOf: [reads('persoon'), reads('bericht')] }),
    ['/voorwaarden/nieuw/schema: een voorwaarde kijkt naar één persoon of naar het bericht, niet naar beide'],
  ],
  [
    'routes by a condition on the recipient',
    withCondition(reads('ontvanger'), withRoute({ als: ['nieuw'] })),
    ['/routeringsregels/0/als/0: voorwaarde "nieuw" kijkt naar de ontvanger, en die is er hier niet'],
  ],
  [
    'shares by a condition on one person',
    withRule({ als: ['verzorger'] }),
    ['/deelregels/0/als/0: voorwaarde "verzorger" kijkt naar één persoon, en die is er hier niet'],
  ],
  [
    'picks persons by a condition on the case',
    withRule({
      velden: [{ categorieen: ['rol'], rollen: ['kind'], persoonAls: 'kinderen', hoe: 'volledig' }],
    }),
    ['/deelregels/0/velden/0/persoonAls: voorwaarde "kinderen" kijkt niet naar een persoon'],
  ],
  [
    'has a condition that nothing meets',
    withCondition({ allOf: [readsIn('zaak', 'label'), { not: readsIn('zaak', 'label') }] }),
    ['/voorwaarden/nieuw/schema: deze voorwaarde kan nooit gelden'],
  ],
  [
    'asks for two values in one place',
    withCondition(
      {
        required: ['zaak'],
        properties: { zaak: { required: ['label'], properties: { label: { enum: ['nee'] } } } },
      },
      withRule({ als: ['kinderen', 'label', 'nieuw'] }),
    ),
    ['/deelregels/0/als/2: voorwaarde "nieuw" kan niet samen gelden met "kinderen", "label"'],
  ],
  [
    'has a partner that never opens',
    withPartner({ openingstijden: [] }),
    [
      '/ketenpartners/0/openingstijden: hiermee gaat de ketenpartner nooit open; laat het weg als die altijd open is',
    ],
  ],
  [
    'translates a word that is refused, or onto a word that is translated too',
    {
      waardelijsten: [
        { bericht: 'melding', veld: '/uitkomst', vertaling: { a: 'b', b: 'c' }, toegestaan: ['b', 'c'] },
        { bericht: 'melding', veld: '/uitkomst', toegestaan: [] },
      ],
    },
    [
      '/waardelijsten/0/vertaling/a: "a" staat niet op de lijst en wordt geweigerd voordat het vertaald is',
      '/waardelijsten/0/vertaling/a: "b" wordt zelf ook vertaald, maar niet nog eens',
      '/waardelijsten/1/veld: veld "/uitkomst" van "melding" heeft al een waardelijst',
      '/waardelijsten/1/toegestaan: de lijst is leeg, zodat elke waarde wordt geweigerd',
    ],
  ],
  [
    'lets a partner stand in for itself',
    { waarnemingen: [{ code: 'W', voor: 'vt', door: 'vt', van: since }] },
    ['/waarnemingen/0/door: "vt" kan niet voor zichzelf waarnemen'],
  ],
  [
    'destroys on an unknown ground, under an unknown condition',
    {
      vernietigingen: [
        { code: 'v', grondslag: 'geen', berichten: ['melding'], als: ['ooit'], vernietigt: ['brief'] },
      ],
    },
    [
      '/vernietigingen/0/grondslag: grondslag "geen" bestaat niet',
      '/vernietigingen/0/als/0: voorwaarde "ooit" bestaat niet',
      '/vernietigingen/0/vernietigt/0: berichtsoort "brief" bestaat niet',
    ],
  ],
];

describe('a rulebook is refused as a whole, with every finding, when it', () => {
  it.each(REFUSALS)('%s', (_, changes, all) => {
    expect([...findings(changes)].sort()).toEqual([...all].sort());
  });
});

describe('a rulebook that is refused', () => {
  it.each(REFUSALS)('is read for warnings all the same: it %s', (_, changes) => {
    expect(() => warningsIn({ ...small, ...changes }, [smallContract])).not.toThrow();
  });
});

describe('a rulebook with several things wrong', () => {
  it('is told all of them at once, each with its place', () => {
    const wrong = { ...withRule({ doel: 'X', geldigTot: before }), ...withProhibition({ categorieen: [] }) };
    expect(findings(wrong)).toHaveLength(3);
  });
});
