import { flag, listOf, maybe, moment, ref, reportIdSchema, text } from '#runtime';
import { cardPartSchemas, count, shared } from './card-part-schemas.js';

/** The shapes of a card. */
export const cardSchemas: Readonly<Record<string, object>> = {
  Kaart: {
    ...shared({
      zaak: { type: 'string', format: 'uuid', description: 'Het zaaknummer van Samenloop.' },
      tafel: maybe('De code van de ZSM-tafel.'),
      sinds: moment('Wanneer het eerste bericht binnenkwam.'),
      stand: {
        type: 'string',
        enum: ['open', 'besloten'],
        description: 'Of er over iedere verdachte is besloten.',
      },
      verdachten: listOf(ref('Verdachte')),
      betrokkenen: listOf(ref('BetrokkeneOpKaart')),
      kinderen: {
        oneOf: [ref('KinderenOpKaart'), { type: 'null' }],
        description: 'Hoeveel kinderen er zijn en hoeveel er in beeld zijn.',
      },
      feit: maybe('De aard van het feit waarvoor is aangehouden of gehoord.'),
      bekend: listOf(ref('BerichtOpKaart')),
      verwacht: listOf(ref('Verwachting')),
      beoordeling: {
        oneOf: [ref('BeoordelingOpKaart'), { type: 'null' }],
        description: 'De nieuwste veiligheidsbeoordeling van Veilig Thuis.',
      },
      besluiten: listOf(ref('Besluit')),
      waarschuwingen: listOf(ref('Waarschuwing')),
      vragen: listOf(ref('Vraag')),
      adviezen: listOf(ref('BerichtOpKaart')),
      herinneringen: listOf(ref('Herinnering')),
      laatste: ref('BerichtOpKaart'),
      eersteEinde: maybe('Wanneer de eerste klok die loopt eindigt.'),
      versie: text('De versie; een besluit noemt die in If-Match.'),
    }),
    description:
      'Een zaak zoals u haar mag zien. Op een gedeeld scherm ontbreekt wat niet voor allen hetzelfde is.',
  },
  BetrokkeneOpKaart: shared({
    kenmerk: maybe('Het kenmerk dat de afzender aan deze persoon gaf.'),
    rol: text('De rol in de zaak.'),
    aanduiding: maybe('Initialen en geboortejaar.'),
  }),
  Verdachte: {
    allOf: [
      ref('BetrokkeneOpKaart'),
      shared({
        klokken: listOf(ref('Klok')),
        termijn: {
          type: 'string',
          enum: ['termijn', 'geen termijn', 'onbekend'],
          description: 'Of er voor deze verdachte een termijn loopt.',
        },
      }),
    ],
  },
  Klok: shared({
    termijn: text('De code van de termijn.'),
    omschrijving: text('Wat er voor het einde moet gebeuren.'),
    artikel: maybe('Het wetsartikel.'),
    begint: moment('Waar zij begint.'),
    eindigt: moment('Waar zij eindigt.'),
    voorlopig: flag('Of het begin nog voorlopig is.'),
    gecorrigeerd: flag('Of het begin is gecorrigeerd.'),
    teBevestigen: maybe('Een later begin dat nog bevestigd moet worden.'),
    delen: listOf(ref('KlokDeel')),
    stand: {
      type: 'string',
      enum: ['loopt', 'gehaald', 'te laat gehaald', 'vervallen', 'verstreken'],
      description: 'Hoe zij ervoor staat.',
    },
    gestoptOp: maybe('Wanneer zij stopte.'),
    resterend: count('De getelde seconden die toen over waren.'),
  }),
  BerichtOpKaart: shared({
    bericht: reportIdSchema,
    soort: text('De soort bericht.'),
    naam: text('De soort bericht in woorden.'),
    van: text('De ketenpartner die het stuurde.'),
    naamVan: text('De naam daarvan.'),
    namens: maybe('Voor wie de afzender sprak.'),
    eigen: flag('Of uw organisatie het zelf stuurde.'),
    sinds: moment('Wanneer Samenloop het ontving.'),
    signaal: flag('Of alleen bekend is dat het er is.'),
    vervangt: listOf({ type: 'object', description: 'Een eerdere versie.' }),
    nietActueel: flag('Of er een nieuwere versie is die u niet mag zien.'),
    gelezenOp: maybe('Wanneer iemand van uw organisatie het voor het eerst opende.'),
  }),
  Verwachting: shared({
    soort: text('De soort bericht.'),
    naam: text('De soort bericht in woorden.'),
    stand: {
      type: 'string',
      enum: ['wacht', 'ontvangen', 'te laat ontvangen', 'ontbreekt', 'geen grondslag'],
      description: 'Hoe het ervoor staat.',
    },
    uiterlijk: maybe('Voor wanneer.'),
    zin: text('De verwachting in een zin.'),
  }),
  Besluit: shared({
    bericht: reportIdSchema,
    van: text('Wie het nam.'),
    sinds: moment('Wanneer Samenloop het ontving.'),
    status: { type: 'string', enum: ['voorgenomen', 'definitief'], description: 'Hoe vast het staat.' },
    kenmerk: maybe('Over welke verdachte; null: alle.'),
    besluit: text('Wat er is besloten.'),
    tijdstip: maybe('Wanneer het is genomen.'),
    tijdstipVrijlating: maybe('Wanneer de verdachte vrijkomt.'),
    maatregelen: count('Het aantal veiligheidsmaatregelen.'),
    gedragsaanwijzing: flag('Of er een gedragsaanwijzing is.'),
    voorwaardenOvergenomen: maybe('Of de voorwaarden van Veilig Thuis zijn overgenomen.'),
    beoordelingVervangen: flag('Of er een nieuwere beoordeling is dan het besluit noemt.'),
  }),
  Waarschuwing: shared({
    code: text('Een vaste code.'),
    zin: text('De waarschuwing in een zin.'),
    kenmerk: maybe('Over welke verdachte; null: alle.'),
  }),
  Vraag: shared({
    bericht: reportIdSchema,
    van: text('Wie het vroeg.'),
    sinds: moment('Wanneer.'),
    eigen: flag('Of uw organisatie het vroeg.'),
    antwoord: {
      oneOf: [ref('AntwoordOpVraag'), { type: 'null' }],
      description: 'Wie antwoordde, wanneer en in welk bericht.',
    },
  }),
  ...cardPartSchemas,
};
