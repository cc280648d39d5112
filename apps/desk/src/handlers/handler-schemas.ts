import { code, moment, object, orNull, text } from '#runtime';

/** The shapes of who handles a case, as a card tells it too. */
export const handlerSchemas: Readonly<Record<string, object>> = {
  Behandeling: {
    ...object({
      versie: code('De versie van wie de zaak behandelt; een wijziging daarvan noemt die in If-Match.'),
      behandelaar: orNull(
        object({
          persoon: text('Wie het is, als pseudoniem; het uwe staat in /v1/mij.'),
          naam: text('De naam.'),
          sinds: moment('Sinds wanneer.'),
        }),
        'Wie de zaak behandelt; null: niemand.',
      ),
    }),
    description:
      'Wie de zaak behandelt bij uw organisatie, in uw functie. Alleen voor uzelf en uw collega’s daar: niet op een gedeeld scherm, en niet voor wie meekijkt.',
  },
  Behandelaarskeuze: object({ persoon: text('Wie de zaak gaat behandelen, als pseudoniem.') }),
  Collega: object({ persoon: text('Wie het is, als pseudoniem.'), naam: text('De naam.') }),
};
