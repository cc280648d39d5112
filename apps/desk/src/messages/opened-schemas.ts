import {
  code,
  flag,
  listOf,
  maybeCode,
  maybeMoment,
  maybeSentence,
  maybeWhole,
  moment,
  object,
  ref,
  sentence,
  title,
} from '#runtime';
import { shownSchemas } from './shown-schemas.js';

const purpose = object({ doel: code('De code.'), naam: title('Het doel in woorden.') });

/** The shapes of one report. */
export const openedSchemas: Readonly<Record<string, object>> = {
  ...shownSchemas,
  Bericht: {
    allOf: [
      ref('BerichtKop'),
      object({
        versie: maybeWhole('De versie van het schema.'),
        regelset: code('De versie van de regelset waaronder is besloten.'),
        kijktAls: {
          type: 'string',
          enum: ['beheer', 'afzender', 'ontvanger'],
          description: 'Met wiens recht u het bericht ziet.',
        },
        doel: { ...purpose, description: 'Waarvoor u het bericht opende; dat is vastgelegd.' },
        inzien: object({
          verzonden: flag('Of u waarden kunt zien zoals zij zijn verzonden.'),
          ontvangen: flag('Of u waarden kunt zien zoals u ze kreeg.'),
          waaromNiet: maybeSentence('Wie waarden wel kan zien, als u het niet kunt.'),
        }),
        opnieuwAfleveren: flag('Of u het opnieuw kunt laten afleveren.'),
        fouten: listOf(ref('Fout')),
        toelichting: listOf(sentence('Een toelichting bij de uitkomst.')),
        nietGedeeld: listOf(ref('NietGedeeld')),
        termijnen: listOf(ref('Termijn')),
        routering: listOf(ref('BerichtRouteringsregel')),
        verloop: listOf(ref('BerichtStap')),
        ontvangers: listOf(ref('BerichtOntvanger')),
      }),
    ],
    description: 'Wat er met een bericht gebeurde, zoals u het mag zien.',
  },
  BerichtStap: object({
    soort: code('Wat voor stap het is.'),
    op: maybeMoment(
      'Wanneer; null: dat is niet apart bewaard, de stap ligt tussen de vorige en de volgende.',
    ),
    ms: maybeWhole('Milliseconden sinds de ontvangst.'),
    zin: sentence('De stap in woorden.'),
    details: listOf(sentence('Meer over de stap.')),
    ontvanger: maybeCode('De code van de ontvanger om wie het gaat.'),
    mislukt: flag('Of de stap mislukte.'),
  }),
  BerichtRouteringsregel: object({
    regel: code('De code van de routeringsregel.'),
    uitkomst: { type: 'string', enum: ['toegepast', 'bijna'], description: 'Of de regel gold.' },
    zin: sentence('De regel in een zin.'),
    reden: maybeSentence('Het onderdeel dat niet klopte.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
  }),
  VeldTonen: object(
    {
      veld: code('De plaats van het veld (JSON Pointer), zoals het bericht die noemt.'),
      ontvanger: maybeCode('De code van de ontvanger; null: zoals het is verzonden.'),
      doel: code('Waarvoor u de waarde wilt zien.'),
    },
    ['ontvanger'],
  ),
  GetoondVeld: object({
    veld: code('De plaats van het veld.'),
    ontvanger: maybeCode('De code van de ontvanger; null: zoals het is verzonden.'),
    waarde: { description: 'De waarde.' },
    getoondOp: moment('Wanneer het is getoond; dat is vastgelegd.'),
  }),
};
