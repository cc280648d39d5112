import { flag, listOf as anyListOf, maybe, object, text } from './schema-words.js';

/** A rule in an explanation, with its conditions and its lists in the given shapes. */
export const explainedRule = (condition: object, listOf: (items: object) => object = anyListOf) =>
  object({
    regel: text('De code van de regel.'),
    soort: { type: 'string', enum: ['deelregel', 'verbod'], description: 'De soort regel.' },
    gold: flag('Of de regel gold.'),
    omdat: listOf(text('Waarom de regel niet gold.')),
    artikel: text('Het wetsartikel.'),
    omschrijving: text('Wat de grondslag inhoudt.'),
    eigenaar: text('Wie voor de grondslag verantwoordelijk is.'),
    grondslag: text('De code van de grondslag.'),
    geldigVan: text('Vanaf wanneer de regel geldt.'),
    geldigTot: maybe('Tot wanneer de regel geldt.'),
    regelset: text('De versie van de regelset.'),
    werkregels: listOf(text('De werkregel.')),
    voorwaarden: listOf(condition),
    schakelaar: {
      type: ['object', 'null'],
      description: 'De schakelaar van de regel, hoe hij moet staan en hoe hij stond.',
    },
  });
