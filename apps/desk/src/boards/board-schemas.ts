import {
  code,
  contentOf,
  flag,
  listOf,
  maybeMoment,
  maybeSentence,
  maybeTitle,
  moment,
  object,
  orNull,
  ref,
  reportIdSchema,
  title,
} from '#runtime';
import { cardSchemas } from './card-schemas.js';

/** The shapes of boards and of opened cases. */
export const boardSchemas: Readonly<Record<string, object>> = {
  ...cardSchemas,
  Bord: object({
    tafel: code('De code van de tafel.'),
    regio: title('De regio’s van de tafel.'),
    nu: moment('De klok van Samenloop.'),
    aanTafel: listOf(ref('AanTafel')),
    kaarten: listOf(ref('Kaart')),
  }),
  AanTafel: object({
    ketenpartner: code('De code van de ketenpartner.'),
    naam: title('De naam.'),
    open: flag('Of er nu iemand is.'),
    tot: maybeMoment('Wanneer dat verandert.'),
    waarnemer: orNull(
      object({
        ketenpartner: code('De code van wie waarneemt.'),
        naam: title('De naam.'),
        afspraak: title('De afspraak waaronder dat gebeurt.'),
      }),
      'Wie waarneemt.',
    ),
    piket: maybeTitle('De functie die bereikbaar is.'),
    bereikbaar: maybeSentence('Hoe u bereikt wie er nu is.'),
  }),
  ZsmTafels: object({
    tafels: listOf(
      object({
        tafel: code('De code van de tafel.'),
        regio: code('De code van een regio waarmee u de tafel opent.'),
        naam: title('De regio’s van de tafel.'),
      }),
    ),
    ontbreekt: maybeSentence(
      'Wat u mist om een tafel te openen, en wie dat geeft; null: u kunt er een openen.',
    ),
  }),
  GeopendeZaak: object({
    kaart: ref('Kaart'),
    doel: code('Waarvoor u de zaak opende.'),
    naamDoel: title('Het doel in woorden.'),
    berichten: listOf(ref('BerichtInZaak')),
  }),
  BerichtInZaak: object(
    {
      bericht: reportIdSchema,
      soort: code('De soort bericht.'),
      naam: title('De soort bericht in woorden.'),
      van: code('De ketenpartner die het stuurde.'),
      naamVan: title('De naam daarvan.'),
      namens: code('Voor wie de afzender sprak.'),
      ontvanger: code('Voor wie het bestemd was: uw organisatie, of uw functie.'),
      eigen: flag('Of uw organisatie het zelf stuurde.'),
      ontvangenOp: moment('Wanneer Samenloop het ontving.'),
      corrigeert: reportIdSchema,
      verband: code('Het samenwerkingsverband waarin het is gedeeld.'),
      doel: code('Waarvoor het is gedeeld.'),
      naamDoel: title('Het doel in woorden.'),
      signaal: code('Alleen dat er een bericht is: nieuw, niet-actueel of ingetrokken.'),
      data: contentOf('soort', 'De inhoud zoals die met u is gedeeld.'),
    },
    ['namens', 'corrigeert', 'verband', 'doel', 'naamDoel', 'signaal'],
  ),
  Raadplegingen: object({
    raadplegingen: listOf(
      object(
        {
          op: moment('Wanneer.'),
          persoon: code('Wie, als pseudoniem.'),
          rol: code('In welke rol.'),
          functie: code('In welke functie.'),
          doel: code('Waarvoor.'),
          plaats: code('Aan welke tafel of in welk overleg.'),
          berichten: listOf(reportIdSchema),
          samenMet: {
            ...listOf(code('De code van een ketenpartner.')),
            description: 'Wie er meekeken op een gedeeld scherm; ontbreekt: niemand.',
          },
          meegekeken: {
            ...object({
              organisatie: code('De organisatie van wie meekeek.'),
              rol: code('De rol van wie meekeek.'),
              doel: code('Waarvoor er is meegekeken.'),
            }),
            description:
              'Wie hier alleen meekeek als uw organisatie; ontbreekt: iemand van uw organisatie zelf.',
          },
        },
        ['functie', 'samenMet', 'meegekeken'],
      ),
    ),
  }),
};
