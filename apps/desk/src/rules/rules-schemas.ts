import { flag, listOf, maybe, moment, object, ref, reportIdSchema, text } from '#runtime';
import { matrixSchemas } from './matrix-schemas.js';

const number = (description: string) => ({ type: 'integer', description });
const named = object({ code: text('De code.'), naam: text('De naam.') });
const codes = (description: string) => ({ ...listOf({ type: 'string' }), description });
const versionFields = {
  versie: text('De versie van de regelset.'),
  hash: text('De SHA-256 van de inhoud.'),
  geladenOp: moment('Wanneer deze versie werd geladen.'),
  actief: flag('Of Samenloop er nu mee werkt.'),
  perioden: {
    ...listOf(
      object({
        van: moment('Vanaf wanneer deze versie gold.'),
        tot: maybe('Tot wanneer; null: zij geldt nog, of dit is niet bewaard.'),
      }),
    ),
    description: 'Wanneer Samenloop met deze versie werkte, de laatste keer eerst.',
  },
};
const version = object(versionFields);
const basis = ref('RegelGrondslag');
const basisSchema = object({
  code: text('De code van de grondslag.'),
  artikel: text('Het wetsartikel.'),
  omschrijving: text('Wat het toestaat of verbiedt.'),
  eigenaar: text('Wie ervoor staat.'),
});
const conditions = listOf(object({ code: text('De code.'), zin: text('De voorwaarde in woorden.') }));
const counted = object({
  dagen: number('Over hoeveel dagen is geteld.'),
  berichten: number('Hoeveel berichten dat zijn, van die u mag volgen.'),
  hoogstensPerStroom: number('Hoeveel berichten er van één stroom hoogstens meetellen.'),
});
const history = listOf(ref('RegelGeschiedenis'));
const historySchema = object({
  versie: text('De versie.'),
  geladenOp: moment('Wanneer die werd geladen.'),
  wijziging: {
    type: 'string',
    enum: ['nieuw', 'gewijzigd', 'vervallen'],
    description: 'Wat er veranderde.',
  },
});

const routingRule = {
  code: text('De code van de regel.'),
  bericht: text('De soort bericht.'),
  naamBericht: text('De soort bericht in woorden.'),
  zin: text('De regel in woorden.'),
  woorden: object({
    als: text('Bij welk bericht en wanneer.'),
    dan: text('Wie het krijgt.'),
    waarin: text('In welk verband.'),
    waarvoor: text('Voor welk doel.'),
    verder: codes('Wat de regel nog meer doet.'),
  }),
  ontvangers: codes('De soorten ketenpartners die de regel zelf noemt.'),
  voorwaarden: conditions,
  regios: listOf(named),
  verband: named,
  doel: named,
  geldigVan: maybe('Vanaf wanneer de regel geldt; null: altijd al.'),
  geldigTot: maybe('Tot wanneer de regel geldt; null: geen einde.'),
  geldtNu: flag('Of de regel nu geldt.'),
  alleenSignaal: flag('Of ontvangers alleen horen dat er een bericht is.'),
  waarneming: flag('Of de waarnemer het krijgt zolang de ontvanger gesloten is.'),
  termijn: maybe('De termijn die begint als deze regel aflevert.'),
  toelichting: maybe('Wat de afzender hoort als de regel wordt toegepast.'),
  grondslagen: listOf(basis),
  deelregels: codes('De deelregels die zeggen wat ontvangers zien.'),
  werkregels: codes('De werkregels (P1 tot en met P28) achter die deelregels.'),
  treffers: object({
    aantal: number('Hoe vaak de regel werd toegepast.'),
    laatste: maybe('Wanneer voor het laatst.'),
  }),
};

const sharingRule = {
  code: text('De code van de regel.'),
  soort: {
    type: 'string',
    enum: ['deelregel', 'verbod'],
    description: 'Of de regel iets toestaat of verbiedt.',
  },
  zin: text('De regel in woorden.'),
  voorwaarden: conditions,
  grondslag: basis,
  geldigVan: text('Vanaf wanneer de regel geldt.'),
  geldigTot: maybe('Tot wanneer de regel geldt; null: geen einde.'),
  geldtNu: flag('Of de regel nu geldt.'),
  werkregels: codes('De werkregels (P1 tot en met P28) die de regel uitdrukt.'),
  schakelaar: {
    anyOf: [
      object({ code: text('De code.'), moet: text('Of de schakelaar aan of uit moet staan.') }),
      { type: 'null' },
    ],
    description: 'De regionale schakelaar waarvan de regel afhangt.',
  },
  plichten: codes('Wat daarna moet gebeuren.'),
  gegevens: listOf(
    object({
      rollen: codes('De rollen van personen; leeg: gegevens buiten personen.'),
      hoe: text('Hoe het wordt gedeeld, bijvoorbeeld volledig.'),
      categorieen: codes('De gegevensgroepen.'),
      persoonAls: maybe('Wat van de persoon moet gelden.'),
    }),
  ),
  behalveAan: codes('Voor wie een verbod niet geldt.'),
};

/** The shapes of the rulebook. */
export const rulesSchemas: Readonly<Record<string, object>> = {
  ...matrixSchemas,
  RegelGrondslag: basisSchema,
  RegelsetVersie: version,
  RegelGeschiedenis: historySchema,
  RouteringsregelKort: object(routingRule),
  RegelTermijn: object({
    code: text('De code.'),
    soort: {
      type: 'string',
      enum: ['termijn', 'plicht'],
      description: 'Een termijn, of een plicht na delen.',
    },
    omschrijving: text('Wat er moet gebeuren.'),
    zin: text('De termijn in woorden.'),
    grondslag: basis,
    werkregels: codes('De werkregels achter de termijn.'),
  }),
  Regelset: object({
    ...versionFields,
    besloten: object({
      eerste: maybe('Wanneer het eerste bericht kwam waarover zij besliste; null: geen.'),
      laatste: maybe('Wanneer het laatste kwam.'),
    }),
    aantallen: object({
      routeringsregels: number('Routeringsregels.'),
      deelregels: number('Deelregels.'),
      verboden: number('Verboden.'),
      termijnen: number('Termijnen en plichten.'),
      grondslagen: number('Grondslagen.'),
      ketenpartners: number('Ketenpartners.'),
    }),
    waarschuwingen: listOf(
      object({
        code: text('De soort waarschuwing.'),
        plek: text('Waar in de regelset.'),
        uitleg: text('Wat er is.'),
      }),
    ),
    versies: listOf(ref('RegelsetVersie')),
  }),
  RegelsetKeuzes: object({
    versie: text('De versie van de regelset.'),
    doelen: listOf(named),
    verbanden: listOf(named),
    berichten: listOf(named),
    ketenpartners: listOf(named),
    organisaties: listOf(named),
    matrices: listOf(
      object({
        doel: text('De code van het doel.'),
        verband: text('De code van het verband.'),
        bericht: text('De soort bericht.'),
        van: codes('De soorten ketenpartners die zo delen.'),
      }),
    ),
  }),
  Routeringsregels: object({
    versie: text('De versie van de regelset.'),
    geteld: counted,
    regels: listOf(ref('RouteringsregelKort')),
    termijnen: listOf(ref('RegelTermijn')),
  }),
  Routeringsregel: object({
    versie: text('De versie van de regelset.'),
    ...routingRule,
    geschiedenis: history,
    geteld: counted,
    berichten: listOf(
      object({
        bericht: reportIdSchema,
        naam: text('De soort bericht in woorden.'),
        van: text('De code van de afzender.'),
        ontvangenOp: moment('Wanneer Samenloop het ontving.'),
        regelset: text('De regelset waaronder is beslist.'),
      }),
    ),
  }),
  Deelregel: object({ versie: text('De versie van de regelset.'), ...sharingRule, geschiedenis: history }, [
    'behalveAan',
  ]),
  DeelregelKort: object(sharingRule, ['behalveAan']),
};
