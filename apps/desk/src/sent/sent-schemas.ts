import {
  code,
  contentOf,
  listOf,
  maybe,
  maybeCode,
  maybeUuid,
  moment,
  object,
  ref,
  reportIdSchema,
  sentence,
  statusSchemas,
  title,
} from '#runtime';

const late = listOf(
  object(
    {
      termijn: code('De code van de termijn in de regelset.'),
      omschrijving: sentence('Wat er voor het einde had moeten gebeuren.'),
      eindigde: moment('Wanneer de termijn eindigde.'),
      termijnhouder: code('De code van de ketenpartner die ervoor zorgt.'),
      naam: title('De naam van die ketenpartner.'),
    },
    ['termijnhouder', 'naam'],
  ),
);

const feedback = object(
  {
    stand: {
      type: 'string',
      enum: ['niet gevraagd', 'wordt verwacht', 'gekregen', 'te laat gekregen', 'terugkoppeling te laat'],
      description: 'Of er is teruggekoppeld.',
    },
    uiterlijk: moment('Voor wanneer.'),
  },
  ['uiterlijk'],
);

const answer = object({
  bericht: reportIdSchema,
  soort: code('De soort bericht.'),
  naam: title('De soort bericht in woorden.'),
  van: code('De code van wie het stuurde.'),
  naamVan: title('De naam van wie het stuurde.'),
  ontvangenOp: moment('Wanneer Samenloop het ontving.'),
  data: contentOf('soort', 'Wat u daarvan mag zien.'),
});

/** The shapes of the reporter's side. */
export const sentSchemas: Readonly<Record<string, object>> = {
  ...statusSchemas,
  Meldingen: object({
    meldingen: listOf(
      object(
        {
          bericht: reportIdSchema,
          kenmerk: maybe('Het id van uw CloudEvent.'),
          soort: maybeCode('De soort bericht.'),
          naam: title('De soort bericht in woorden.'),
          zaak: maybeUuid('Het zaak-id van Samenloop.'),
          status: { type: 'string', enum: ['aangenomen', 'geweigerd'], description: 'De uitkomst.' },
          ontvangenOp: moment('Wanneer Samenloop het ontving.'),
          ontvangers: listOf(ref('OntvangerKort')),
          teLaat: late,
          terugkoppeling: feedback,
        },
        ['naam'],
      ),
    ),
    volgende: maybeCode('Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.'),
  }),
  Melding: {
    allOf: [
      ref('Uitkomst'),
      object({ teLaat: late, terugkoppeling: feedback, reacties: listOf(answer) }, [
        'teLaat',
        'terugkoppeling',
        'reacties',
      ]),
    ],
    description: 'De uitkomst van een bericht, met wat er daarna mee gebeurde.',
  },
};
