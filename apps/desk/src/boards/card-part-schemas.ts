import { flag, maybe, moment, object, reportIdSchema, text } from '#runtime';

/** A number that can be unknown. */
export const count = (description: string) => ({ type: ['integer', 'null'], description });

/** Any member can be absent: a shared screen shows only what is the same for all who are present. */
export const shared = (properties: Record<string, object>) => object(properties, Object.keys(properties));

/** The shapes of the parts of a card. */
export const cardPartSchemas: Readonly<Record<string, object>> = {
  KinderenOpKaart: shared({
    aantal: count('Hoeveel kinderen er zijn.'),
    inBeeld: count('Hoeveel er zijn gezien; null: dat is niet bekend.'),
  }),
  BeoordelingOpKaart: shared({
    bericht: reportIdSchema,
    van: text('Wie het stuurde.'),
    eigen: flag('Of uw organisatie het zelf stuurde.'),
    sinds: moment('Wanneer Samenloop het ontving.'),
    versie: count('Het nummer dat Veilig Thuis aan deze versie gaf.'),
    onderdeel: maybe('Welk onderdeel het is.'),
    acuteOnveiligheid: {
      type: 'string',
      enum: ['ja', 'nee', 'onbekend'],
      description: 'Of het nu acuut onveilig is.',
    },
    voorwaarden: count('Het aantal veiligheidsvoorwaarden.'),
    uitstelGeadviseerd: flag('Of Veilig Thuis adviseert een vrijlating uit te stellen.'),
    gelezenOp: maybe('Wanneer iemand van uw organisatie het voor het eerst opende.'),
  }),
  Herinnering: shared({
    bericht: reportIdSchema,
    termijn: maybe('De code van de termijn.'),
    omschrijving: maybe('Wat er voor het einde moest gebeuren.'),
    gebeurtenis: maybe('verstreken, of de code van een waarschuwing.'),
    sinds: moment('Wanneer.'),
  }),
  KlokDeel: shared({
    van: moment('Waar dit deel begint.'),
    tot: moment('Waar dit deel eindigt.'),
    telt: flag('Of de tijd in dit deel telt.'),
  }),
  AntwoordOpVraag: shared({
    bericht: reportIdSchema,
    van: text('Wie antwoordde.'),
    sinds: moment('Wanneer.'),
  }),
};
