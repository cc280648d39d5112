import { CELL_STANDS } from '#core';
import { code, flag, listOf, maybeCode, maybeSentence, object, ref, title } from '#runtime';
import { codes, named } from './rule-words.js';

const stand = { type: 'string', enum: [...CELL_STANDS], description: 'Wat de ontvanger ervan krijgt.' };

const cell = object({
  stand,
  onderVoorwaarden: flag('Of het alleen onder voorwaarden van de deelregels wordt gegeven.'),
  manieren: listOf(
    object({
      regel: code('De code van de deelregel.'),
      hoe: code('Hoe het wordt gedeeld, bijvoorbeeld volledig.'),
      stand,
      van: codes('De soorten ketenpartners die het zo delen.'),
      persoonAls: maybeSentence('Wat van de persoon moet gelden.'),
    }),
  ),
  verboden: codes('De verboden op deze gegevensgroep.'),
  signalen: codes('De deelregels waardoor de ontvanger alleen hoort dat er een bericht is.'),
  nuNiet: codes(
    'Regels die nu niet meetellen: nog niet of niet meer geldig, of hun schakelaar staat nergens aan.',
  ),
});

/** The shapes of the autorisatiematrix. */
export const matrixSchemas: Readonly<Record<string, object>> = {
  Matrixvak: cell,
  Matrixontvanger: object({
    code: code('De soort ketenpartner.'),
    naam: title('De naam.'),
    verboden: codes('De verboden die alles kunnen tegenhouden wat deze ontvanger zou krijgen.'),
  }),
  Matrixrij: object({
    categorie: code('De gegevenscategorie.'),
    rol: maybeCode('De rol van de personen; null: buiten personen.'),
    naam: title('De gegevensgroep in woorden.'),
    velden: listOf(object({ veld: code('De plek in het bericht (JSON Pointer).'), naam: title('De naam.') })),
    vakken: { ...listOf(ref('Matrixvak')), description: 'Eén per ontvanger, in hun volgorde.' },
  }),
  Matrixgroep: object({
    code: code('De code van de groep.'),
    naam: title('Het kopje.'),
    rijen: listOf(ref('Matrixrij')),
  }),
  Autorisatiematrix: object({
    versie: code('De versie van de regelset.'),
    keuze: object({
      doel: code('De code van het doel.'),
      verband: code('De code van het verband.'),
      bericht: code('De soort bericht.'),
      van: maybeCode('De soort ketenpartner die deelt; null: iedere.'),
    }),
    ontvangers: listOf(ref('Matrixontvanger')),
    verstrekkers: listOf(named),
    groepen: listOf(ref('Matrixgroep')),
    regels: listOf(ref('DeelregelKort')),
  }),
};
