import { CELL_STANDS } from '#core';
import { flag, listOf, maybe, object, ref, text } from '#runtime';

const codes = (description: string) => ({ ...listOf({ type: 'string' }), description });
const named = object({ code: text('De code.'), naam: text('De naam.') });
const stand = { type: 'string', enum: [...CELL_STANDS], description: 'Wat de ontvanger ervan krijgt.' };

const cell = object({
  stand,
  onderVoorwaarden: flag('Of het alleen onder voorwaarden van de deelregels wordt gegeven.'),
  manieren: listOf(
    object({
      regel: text('De code van de deelregel.'),
      hoe: text('Hoe het wordt gedeeld, bijvoorbeeld volledig.'),
      stand,
      van: codes('De soorten ketenpartners die het zo delen.'),
      persoonAls: maybe('Wat van de persoon moet gelden.'),
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
    code: text('De soort ketenpartner.'),
    naam: text('De naam.'),
    verboden: codes('De verboden die alles kunnen tegenhouden wat deze ontvanger zou krijgen.'),
  }),
  Matrixrij: object({
    categorie: text('De gegevenscategorie.'),
    rol: maybe('De rol van de personen; null: buiten personen.'),
    naam: text('De gegevensgroep in woorden.'),
    velden: listOf(object({ veld: text('De plek in het bericht (JSON Pointer).'), naam: text('De naam.') })),
    vakken: { ...listOf(ref('Matrixvak')), description: 'Eén per ontvanger, in hun volgorde.' },
  }),
  Matrixgroep: object({
    code: text('De code van de groep.'),
    naam: text('Het kopje.'),
    rijen: listOf(ref('Matrixrij')),
  }),
  Autorisatiematrix: object({
    versie: text('De versie van de regelset.'),
    keuze: object({
      doel: text('De code van het doel.'),
      verband: text('De code van het verband.'),
      bericht: text('De soort bericht.'),
      van: maybe('De soort ketenpartner die deelt; null: iedere.'),
    }),
    ontvangers: listOf(ref('Matrixontvanger')),
    verstrekkers: listOf(named),
    groepen: listOf(ref('Matrixgroep')),
    regels: listOf(ref('DeelregelKort')),
  }),
};
