import { flag, listOf, maybe, moment, object, reportIdSchema, text } from '#runtime';

/** The shapes of what a partner must do. */
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
};
