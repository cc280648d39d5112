import { flag, listOf, maybe, moment, object, ref, text, maybeWhole } from '#runtime';
import { shownSchemas } from './shown-schemas.js';

const purpose = object({ doel: text('De code.'), naam: text('Het doel in woorden.') });

/** The shapes of one report. */
export const openedSchemas: Readonly<Record<string, object>> = {
  ...shownSchemas,
  Bericht: {
    allOf: [
      ref('BerichtKop'),
      object({
        versie: maybeWhole('De versie van het schema.'),
        regelset: text('De versie van de regelset waaronder is besloten.'),
        kijktAls: {
          type: 'string',
          enum: ['beheer', 'afzender', 'ontvanger'],
          description: 'Met wiens recht u het bericht ziet.',
        },
        doel: { ...purpose, description: 'Waarvoor u het bericht opende; dat is vastgelegd.' },
        inzien: object({
          verzonden: flag('Of u waarden kunt zien zoals zij zijn verzonden.'),
          ontvangen: flag('Of u waarden kunt zien zoals u ze kreeg.'),
          waaromNiet: maybe('Wie waarden wel kan zien, als u het niet kunt.'),
        }),
        opnieuwAfleveren: flag('Of u het opnieuw kunt laten afleveren.'),
        fouten: listOf(ref('Fout')),
        toelichting: listOf(text('Een toelichting bij de uitkomst.')),
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
    soort: text('Wat voor stap het is.'),
    op: maybe('Wanneer; null: dat is niet apart bewaard, de stap ligt tussen de vorige en de volgende.'),
    ms: maybeWhole('Milliseconden sinds de ontvangst.'),
    zin: text('De stap in woorden.'),
    details: listOf(text('Meer over de stap.')),
    ontvanger: maybe('De code van de ontvanger om wie het gaat.'),
    mislukt: flag('Of de stap mislukte.'),
  }),
  BerichtRouteringsregel: object({
    regel: text('De code van de routeringsregel.'),
    uitkomst: { type: 'string', enum: ['toegepast', 'bijna'], description: 'Of de regel gold.' },
    zin: text('De regel in een zin.'),
    reden: maybe('Het onderdeel dat niet klopte.'),
    vanCorrectie: flag('Of het om het verbeterde bericht gaat.'),
  }),
  VeldTonen: object(
    {
      veld: text('De plaats van het veld (JSON Pointer), zoals het bericht die noemt.'),
      ontvanger: maybe('De code van de ontvanger; null: zoals het is verzonden.'),
      doel: text('Waarvoor u de waarde wilt zien.'),
    },
    ['ontvanger'],
  ),
  GetoondVeld: object({
    veld: text('De plaats van het veld.'),
    ontvanger: maybe('De code van de ontvanger; null: zoals het is verzonden.'),
    waarde: { description: 'De waarde.' },
    getoondOp: moment('Wanneer het is getoond; dat is vastgelegd.'),
  }),
};
