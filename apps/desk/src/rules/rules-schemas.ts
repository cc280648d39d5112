import {
  code,
  flag,
  listOf,
  maybeCode,
  maybeMoment,
  maybeSentence,
  moment,
  object,
  ref,
  reportIdSchema,
  sentence,
  title,
} from '#runtime';
import { matrixSchemas } from './matrix-schemas.js';
import { codes, named } from './rule-words.js';
import { rulebookSchemas } from './rulebook-schemas.js';

const number = (description: string) => ({ type: 'integer', description });
const basis = ref('RegelGrondslag');
const basisSchema = object({
  code: code('De code van de grondslag.'),
  artikel: code('Het wetsartikel.'),
  omschrijving: sentence('Wat het toestaat of verbiedt.'),
  eigenaar: title('Wie ervoor staat.'),
});
const conditions = listOf(object({ code: code('De code.'), zin: sentence('De voorwaarde in woorden.') }));
const counted = object({
  dagen: number('Over hoeveel dagen is geteld.'),
  berichten: number('Hoeveel berichten dat zijn, van die u mag volgen.'),
  hoogstensPerStroom: number('Hoeveel berichten er van één stroom hoogstens meetellen.'),
});
const history = listOf(ref('RegelGeschiedenis'));
const historySchema = object({
  versie: code('De versie.'),
  geladenOp: moment('Wanneer die werd geladen.'),
  wijziging: {
    type: 'string',
    enum: ['nieuw', 'gewijzigd', 'vervallen'],
    description: 'Wat er veranderde.',
  },
});

const routingRule = {
  code: code('De code van de regel.'),
  bericht: code('De soort bericht.'),
  naamBericht: title('De soort bericht in woorden.'),
  zin: sentence('De regel in woorden.'),
  woorden: object({
    als: sentence('Bij welk bericht en wanneer.'),
    dan: sentence('Wie het krijgt.'),
    waarin: sentence('In welk verband.'),
    waarvoor: sentence('Voor welk doel.'),
    verder: { ...listOf(sentence('Een zin.')), description: 'Wat de regel nog meer doet.' },
  }),
  ontvangers: codes('De soorten ketenpartners die de regel zelf noemt.'),
  voorwaarden: conditions,
  regios: listOf(named),
  verband: named,
  doel: named,
  geldigVan: maybeCode('Vanaf wanneer de regel geldt; null: altijd al.'),
  geldigTot: maybeCode('Tot wanneer de regel geldt; null: geen einde.'),
  geldtNu: flag('Of de regel nu geldt.'),
  alleenSignaal: flag('Of ontvangers alleen horen dat er een bericht is.'),
  waarneming: flag('Of de waarnemer het krijgt zolang de ontvanger gesloten is.'),
  termijn: maybeCode('De termijn die begint als deze regel aflevert.'),
  toelichting: maybeSentence('Wat de afzender hoort als de regel wordt toegepast.'),
  grondslagen: listOf(basis),
  deelregels: codes('De deelregels die zeggen wat ontvangers zien.'),
  werkregels: codes('De werkregels (P1 tot en met P28) achter die deelregels.'),
  treffers: object({
    aantal: number('Hoe vaak de regel werd toegepast.'),
    laatste: maybeMoment('Wanneer voor het laatst.'),
  }),
};

const sharingRule = {
  code: code('De code van de regel.'),
  soort: {
    type: 'string',
    enum: ['deelregel', 'verbod'],
    description: 'Of de regel iets toestaat of verbiedt.',
  },
  zin: sentence('De regel in woorden.'),
  voorwaarden: conditions,
  grondslag: basis,
  geldigVan: code('Vanaf wanneer de regel geldt.'),
  geldigTot: maybeCode('Tot wanneer de regel geldt; null: geen einde.'),
  geldtNu: flag('Of de regel nu geldt.'),
  werkregels: codes('De werkregels (P1 tot en met P28) die de regel uitdrukt.'),
  schakelaar: {
    anyOf: [
      object({ code: code('De code.'), moet: code('Of de schakelaar aan of uit moet staan.') }),
      { type: 'null' },
    ],
    description: 'De regionale schakelaar waarvan de regel afhangt.',
  },
  plichten: codes('Wat daarna moet gebeuren.'),
  gegevens: listOf(
    object({
      rollen: codes('De rollen van personen; leeg: gegevens buiten personen.'),
      hoe: code('Hoe het wordt gedeeld, bijvoorbeeld volledig.'),
      categorieen: codes('De gegevensgroepen.'),
      persoonAls: maybeSentence('Wat van de persoon moet gelden.'),
    }),
  ),
  behalveAan: codes('Voor wie een verbod niet geldt.'),
};

/** The shapes of the rulebook. */
export const rulesSchemas: Readonly<Record<string, object>> = {
  ...matrixSchemas,
  ...rulebookSchemas,
  RegelGrondslag: basisSchema,
  RegelGeschiedenis: historySchema,
  RouteringsregelKort: object(routingRule),
  RegelTermijn: object({
    code: code('De code.'),
    soort: {
      type: 'string',
      enum: ['termijn', 'plicht'],
      description: 'Een termijn, of een plicht na delen.',
    },
    omschrijving: sentence('Wat er moet gebeuren.'),
    zin: sentence('De termijn in woorden.'),
    grondslag: basis,
    werkregels: codes('De werkregels achter de termijn.'),
  }),
  Routeringsregels: object({
    versie: code('De versie van de regelset.'),
    geteld: counted,
    regels: listOf(ref('RouteringsregelKort')),
    termijnen: listOf(ref('RegelTermijn')),
  }),
  Routeringsregel: object({
    versie: code('De versie van de regelset.'),
    ...routingRule,
    geschiedenis: history,
    geteld: counted,
    berichten: listOf(
      object({
        bericht: reportIdSchema,
        naam: title('De soort bericht in woorden.'),
        van: code('De code van de afzender.'),
        ontvangenOp: moment('Wanneer Samenloop het ontving.'),
        regelset: code('De regelset waaronder is beslist.'),
      }),
    ),
  }),
  Deelregel: object({ versie: code('De versie van de regelset.'), ...sharingRule, geschiedenis: history }, [
    'behalveAan',
  ]),
  DeelregelKort: object(sharingRule, ['behalveAan']),
};
