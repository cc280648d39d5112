import { object, text } from '#runtime';

/** The shapes of who handles a case; that of the answer stands with the card. */
export const handlerSchemas: Readonly<Record<string, object>> = {
  Behandelaarskeuze: object({ persoon: text('Wie de zaak gaat behandelen, als pseudoniem.') }),
  Collega: object({ persoon: text('Wie het is, als pseudoniem.'), naam: text('De naam.') }),
};
