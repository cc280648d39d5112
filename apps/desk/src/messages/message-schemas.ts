import { flag, listOf, maybe, moment, object, ref, reportIdSchema, text, maybeWhole } from '#runtime';
import { STANDS } from '#store';

const whole = (description: string) => ({ type: 'integer', description });

const COUNTED = {
  aantal: whole('Hoeveel er zijn.'),
  meerDan: flag('Of het er meer zijn dan aantal: verder is niet geteld.'),
};

/** The shapes of the list of reports. */
export const messageSchemas: Readonly<Record<string, object>> = {
  Berichten: object({
    nu: moment('De tijd van Samenloop.'),
    berichten: listOf(ref('BerichtRegel')),
    volgende: maybe('Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.'),
  }),
  Berichttellingen: object({
    ...COUNTED,
    perStand: listOf(object({ stand: { type: 'string', enum: [...STANDS] }, ...COUNTED })),
  }),
  BerichtRegel: object(
    {
      bericht: reportIdSchema,
      kenmerk: maybe('Het id van uw CloudEvent; alleen van wat uw organisatie stuurde.'),
      soort: maybe('De soort bericht; null: geweigerd voordat die bekend was.'),
      naam: maybe('De soort bericht in woorden.'),
      afzender: text('De code van wie het stuurde.'),
      naamAfzender: text('De naam van wie het stuurde.'),
      namens: text('De code van voor wie de afzender sprak.'),
      naamNamens: text('De naam daarvan.'),
      zaak: maybe('Het zaak-id van Samenloop.'),
      regio: maybe('De code van de regio.'),
      status: { type: 'string', enum: ['aangenomen', 'geweigerd'], description: 'De uitkomst.' },
      stand: { type: 'string', enum: [...STANDS], description: 'Wat het meest de aandacht vraagt.' },
      eigen: flag('Of uw organisatie het stuurde.'),
      ontvangenOp: moment('Wanneer Samenloop het ontving.'),
      duurMs: maybeWhole(
        'Hoe lang het duurde tot de laatste ontvanger het had; null: nog niet, of er was niemand.',
      ),
      ontvangers: listOf(ref('OntvangerKort')),
      nietGedeeld: maybeWhole('Hoeveel partijen er niets van kregen; null: dat ziet alleen wie het stuurde.'),
      fouten: listOf(text('De code van een fout.')),
      corrigeert: maybe('Het bericht dat dit bericht verbetert.'),
      vermoedelijkDubbelVan: maybe('Het eerdere bericht waarvan dit vermoedelijk een dubbel is.'),
    },
    ['kenmerk', 'namens', 'naamNamens', 'regio', 'vermoedelijkDubbelVan'],
  ),
};
