import { flag, listOf, maybe, moment, object, reportIdSchema, text } from '#runtime';

/** The shapes of what a partner must do, and of the terms that its reports started. */
export const termSchemas: Readonly<Record<string, object>> = {
  Plichten: object({
    plichten: listOf(
      object(
        {
          plicht: text('De code van de plicht in de regelset.'),
          omschrijving: text('Wat u moet doen.'),
          artikel: maybe('Het wetsartikel.'),
          bericht: reportIdSchema,
          soort: text('De soort bericht.'),
          zaak: text('Het zaak-id van Samenloop.'),
          onderdeel: { type: 'integer', description: 'De hoeveelste in de lijst van het bericht.' },
          voor: moment('Voor wanneer.'),
          teLaat: flag('Of dat moment voorbij is.'),
        },
        ['onderdeel'],
      ),
    ),
  }),
  Termijn: object(
    {
      termijn: text('De code van de termijn in de regelset.'),
      omschrijving: text('Wat er voor het einde moet gebeuren.'),
      artikel: maybe('Het wetsartikel.'),
      onderdeel: { type: 'integer', description: 'De hoeveelste in de lijst van het bericht.' },
      termijnhouder: text('De code van de ketenpartner die ervoor zorgt.'),
      naam: text('De naam van die ketenpartner.'),
      begint: moment('Vanaf wanneer de termijn loopt.'),
      eindigt: moment('Wanneer de termijn eindigt.'),
      voorlopig: flag('Of het begin nog kan veranderen.'),
      stand: {
        type: 'string',
        enum: ['loopt', 'verstreken', 'gehaald', 'te laat gehaald', 'vervallen'],
        description: 'Hoe de termijn ervoor staat.',
      },
    },
    ['onderdeel', 'termijnhouder', 'naam'],
  ),
};
