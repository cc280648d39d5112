import {
  classified,
  flag,
  listOf,
  maybe,
  moment,
  object,
  orNull,
  ref,
  reportIdSchema,
  text,
  maybeWhole,
} from '#runtime';

/** Any member can be absent: a shared screen shows only what is the same for all who are present. */
const shared = (properties: Record<string, object>) => object(properties, Object.keys(properties));

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
      kinderen: orNull(
        shared({
          aantal: { type: 'integer', description: 'Hoeveel kinderen er zijn.' },
          inBeeld: maybeWhole('Hoeveel er in beeld zijn; null: dat is niet bekend.'),
        }),
        'Hoeveel kinderen er zijn en hoeveel er in beeld zijn; null: daarover is niets bekend.',
      ),
      feit: classified(
        maybe('De aard van het feit waarvoor iemand is aangehouden of gehoord.'),
        'feit',
        'strafrechtelijk',
      ),
      bekend: listOf(ref('BerichtOpKaart')),
      verwacht: listOf(ref('Verwachting')),
      beoordeling: {
        oneOf: [ref('BeoordelingOpKaart'), { type: 'null' }],
        description: 'De nieuwste veiligheidsbeoordeling van Veilig Thuis; null: er is geen bekend.',
      },
      besluiten: listOf(ref('Besluit')),
      waarschuwingen: listOf(ref('Waarschuwing')),
      vragen: listOf(ref('VraagOpKaart')),
      adviezen: listOf(ref('BerichtOpKaart')),
      herinneringen: { ...listOf(ref('Herinnering')), description: 'Wat afliep of bijna afloopt.' },
      laatste: ref('BerichtOpKaart'),
      eersteEinde: maybe('Wanneer de eerste klok die loopt eindigt.'),
      versie: text('De versie; een besluit noemt die in If-Match.'),
      behandeling: ref('Behandeling'),
    }),
    description:
      'Een zaak zoals u haar mag zien. Op een gedeeld scherm ontbreekt wat niet voor allen hetzelfde is.',
  },
  Behandeling: {
    ...object({
      versie: text('De versie van wie de zaak behandelt; een wijziging daarvan noemt die in If-Match.'),
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
  BetrokkeneOpKaart: shared({
    kenmerk: maybe('Het kenmerk dat de afzender aan deze persoon gaf.'),
    rol: text('De rol in de zaak.'),
    aanduiding: classified(maybe('Initialen en geboortejaar.'), 'identiteit', 'normaal'),
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
    delen: listOf(
      shared({
        van: moment('Waar dit deel begint.'),
        tot: moment('Waar dit deel eindigt.'),
        telt: flag('Of dit deel telt.'),
      }),
    ),
    stand: {
      type: 'string',
      enum: ['loopt', 'gehaald', 'te laat gehaald', 'vervallen', 'verstreken'],
      description: 'Hoe zij ervoor staat.',
    },
    gestoptOp: maybe('Wanneer zij stopte.'),
    resterend: maybeWhole('De getelde seconden die toen over waren.'),
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
    vervangt: listOf(
      shared({ bericht: reportIdSchema, vervangenOp: moment('Wanneer deze versie is vervangen.') }),
    ),
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
    besluit: classified(text('Wat er is besloten.'), 'zsm-besluit', 'strafrechtelijk'),
    tijdstip: classified(maybe('Wanneer het is genomen.'), 'zsm-besluit', 'strafrechtelijk'),
    tijdstipVrijlating: classified(maybe('Wanneer de verdachte vrijkomt.'), 'zsm-besluit', 'strafrechtelijk'),
    maatregelen: maybeWhole('Het aantal veiligheidsmaatregelen.'),
    gedragsaanwijzing: flag('Of er een gedragsaanwijzing is.'),
    voorwaardenOvergenomen: maybe('Of de voorwaarden van Veilig Thuis zijn overgenomen.'),
    beoordelingVervangen: flag('Of er een nieuwere beoordeling is dan het besluit noemt.'),
  }),
  Waarschuwing: shared({
    code: text('Een vaste code.'),
    zin: text('De waarschuwing in een zin.'),
    kenmerk: maybe('Over welke verdachte; null: alle.'),
  }),
  VraagOpKaart: shared({
    bericht: reportIdSchema,
    van: text('Wie het vroeg.'),
    sinds: moment('Wanneer.'),
    eigen: flag('Of uw organisatie het vroeg.'),
    antwoord: orNull(
      shared({ bericht: reportIdSchema, van: text('Wie antwoordde.'), sinds: moment('Wanneer.') }),
      'Het antwoord; null: dat is er nog niet, voor zover u weet.',
    ),
  }),
  BeoordelingOpKaart: shared({
    bericht: reportIdSchema,
    van: text('Wie beoordeelde.'),
    eigen: flag('Of uw organisatie het zelf stuurde.'),
    sinds: moment('Wanneer Samenloop het ontving.'),
    versie: maybeWhole('Het nummer dat Veilig Thuis aan deze versie gaf.'),
    onderdeel: maybe('Welk onderdeel het is.'),
    acuteOnveiligheid: {
      type: 'string',
      enum: ['ja', 'nee', 'onbekend'],
      description: 'Of het acuut onveilig is.',
    },
    voorwaarden: { type: 'integer', description: 'Het aantal veiligheidsvoorwaarden.' },
    uitstelGeadviseerd: flag('Of is geadviseerd om te wachten met de vrijlating.'),
    gelezenOp: maybe('Wanneer iemand van uw organisatie het voor het eerst opende.'),
  }),
  Herinnering: shared({
    bericht: reportIdSchema,
    termijn: maybe('De code van de termijn.'),
    omschrijving: maybe('Wat er voor het einde moet gebeuren.'),
    gebeurtenis: maybe('verstreken, of de code van een waarschuwing.'),
    sinds: moment('Wanneer Samenloop het meldde.'),
  }),
};
