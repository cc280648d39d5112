import {
  code,
  flag,
  listOf as anyListOf,
  maybeCode,
  object,
  orNull,
  sentence,
  title,
} from './schema-words.js';

const onOff = (description: string) => ({ type: 'string', enum: ['aan', 'uit'], description });

/** A rule in an explanation, with its conditions and its lists in the given shapes. */
export const explainedRule = (condition: object, listOf: (items: object) => object = anyListOf) =>
  object({
    regel: code('De code van de regel.'),
    soort: { type: 'string', enum: ['deelregel', 'verbod'], description: 'De soort regel.' },
    gold: flag('Of de regel gold.'),
    omdat: listOf(sentence('Waarom de regel niet gold.')),
    artikel: code('Het wetsartikel.'),
    omschrijving: sentence('Wat de grondslag inhoudt.'),
    eigenaar: title('Wie voor de grondslag verantwoordelijk is.'),
    grondslag: code('De code van de grondslag.'),
    geldigVan: code('Vanaf wanneer de regel geldt.'),
    geldigTot: maybeCode('Tot wanneer de regel geldt.'),
    regelset: code('De versie van de regelset.'),
    werkregels: listOf(code('De werkregel.')),
    voorwaarden: listOf(condition),
    schakelaar: orNull(
      object({
        code: code('De code van de schakelaar.'),
        moet: onOff('Hoe hij moet staan.'),
        stond: onOff('Hoe hij stond.'),
      }),
      'De schakelaar van de regel; null: hij heeft er geen.',
    ),
  });
