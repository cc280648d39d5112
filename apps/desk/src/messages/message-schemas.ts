import {
  code,
  flag,
  listOf,
  maybe,
  maybeCode,
  maybeTitle,
  maybeUuid,
  maybeWhole,
  moment,
  object,
  ref,
  reportIdSchema,
  title,
} from '#runtime';
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
    volgende: maybeCode('Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.'),
  }),
  Berichttellingen: object({
    ...COUNTED,
    perStand: listOf(object({ stand: { type: 'string', enum: [...STANDS] }, ...COUNTED })),
  }),
  BerichtRegel: object(
    {
      bericht: reportIdSchema,
      kenmerk: maybe('Het id van uw CloudEvent; alleen van wat uw organisatie stuurde.'),
      soort: maybeCode('De soort bericht; null: geweigerd voordat die bekend was.'),
      naam: maybeTitle('De soort bericht in woorden.'),
      afzender: code('De code van wie het stuurde.'),
      naamAfzender: title('De naam van wie het stuurde.'),
      namens: code('De code van voor wie de afzender sprak.'),
      naamNamens: title('De naam daarvan.'),
      zaak: maybeUuid('Het zaak-id van Samenloop.'),
      regio: maybeCode('De code van de regio.'),
      status: { type: 'string', enum: ['aangenomen', 'geweigerd'], description: 'De uitkomst.' },
      stand: { type: 'string', enum: [...STANDS], description: 'Wat het meest de aandacht vraagt.' },
      eigen: flag('Of uw organisatie het stuurde.'),
      ontvangenOp: moment('Wanneer Samenloop het ontving.'),
      duurMs: maybeWhole(
        'Hoe lang het duurde tot de laatste ontvanger het had; null: nog niet, of er was niemand.',
      ),
      ontvangers: listOf(ref('OntvangerKort')),
      nietGedeeld: maybeWhole('Hoeveel partijen er niets van kregen; null: dat ziet alleen wie het stuurde.'),
      fouten: listOf(code('De code van een fout.')),
      corrigeert: maybeUuid('Het bericht dat dit bericht verbetert.'),
      vermoedelijkDubbelVan: maybeUuid('Het eerdere bericht waarvan dit vermoedelijk een dubbel is.'),
    },
    ['kenmerk', 'namens', 'naamNamens', 'regio', 'vermoedelijkDubbelVan'],
  ),
};
