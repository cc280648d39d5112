import { contentOf, flag, listOf, maybe, moment, object, orNull, ref, reportIdSchema, text } from '#runtime';
import { cardSchemas } from './card-schemas.js';

/** The shapes of boards and of opened cases. */
export const boardSchemas: Readonly<Record<string, object>> = {
  ...cardSchemas,
  Bord: object({
    tafel: text('De code van de tafel.'),
    regio: text('De regio’s van de tafel.'),
    nu: moment('De klok van Samenloop.'),
    aanTafel: listOf(ref('AanTafel')),
    kaarten: listOf(ref('Kaart')),
  }),
  AanTafel: object({
    ketenpartner: text('De code van de ketenpartner.'),
    naam: text('De naam.'),
    open: flag('Of er nu iemand is.'),
    tot: maybe('Wanneer dat verandert.'),
    waarnemer: orNull(
      object({
        ketenpartner: text('De code van wie waarneemt.'),
        naam: text('De naam.'),
        afspraak: text('De afspraak waaronder dat gebeurt.'),
      }),
      'Wie waarneemt.',
    ),
    piket: maybe('De functie die bereikbaar is.'),
    bereikbaar: maybe('Hoe u bereikt wie er nu is.'),
  }),
  ZsmTafels: object({
    tafels: listOf(
      object({
        tafel: text('De code van de tafel.'),
        regio: text('De code van een regio waarmee u de tafel opent.'),
        naam: text('De regio’s van de tafel.'),
      }),
    ),
    ontbreekt: maybe('Wat u mist om een tafel te openen, en wie dat geeft; null: u kunt er een openen.'),
  }),
  GeopendeZaak: object({
    kaart: ref('Kaart'),
    doel: text('Waarvoor u de zaak opende.'),
    naamDoel: text('Het doel in woorden.'),
    berichten: listOf(ref('BerichtInZaak')),
  }),
  BerichtInZaak: object(
    {
      bericht: reportIdSchema,
      soort: text('De soort bericht.'),
      naam: text('De soort bericht in woorden.'),
      van: text('De ketenpartner die het stuurde.'),
      naamVan: text('De naam daarvan.'),
      namens: text('Voor wie de afzender sprak.'),
      ontvanger: text('Voor wie het bestemd was: uw organisatie, of uw functie.'),
      eigen: flag('Of uw organisatie het zelf stuurde.'),
      ontvangenOp: moment('Wanneer Samenloop het ontving.'),
      corrigeert: reportIdSchema,
      verband: text('Het samenwerkingsverband waarin het is gedeeld.'),
      doel: text('Waarvoor het is gedeeld.'),
      naamDoel: text('Het doel in woorden.'),
      signaal: text('Alleen dat er een bericht is: nieuw, niet-actueel of ingetrokken.'),
      data: contentOf('soort', 'De inhoud zoals die met u is gedeeld.'),
    },
    ['namens', 'corrigeert', 'verband', 'doel', 'naamDoel', 'signaal'],
  ),
  Raadplegingen: object({
    raadplegingen: listOf(
      object(
        {
          op: moment('Wanneer.'),
          persoon: text('Wie, als pseudoniem.'),
          rol: text('In welke rol.'),
          functie: text('In welke functie.'),
          doel: text('Waarvoor.'),
          plaats: text('Aan welke tafel of in welk overleg.'),
          berichten: listOf(reportIdSchema),
          meegekeken: {
            ...object({
              organisatie: text('De organisatie van wie meekeek.'),
              rol: text('De rol van wie meekeek.'),
              doel: text('Waarvoor er is meegekeken.'),
            }),
            description:
              'Wie hier alleen meekeek als uw organisatie; ontbreekt: iemand van uw organisatie zelf.',
          },
        },
        ['functie', 'meegekeken'],
      ),
    ),
  }),
};
