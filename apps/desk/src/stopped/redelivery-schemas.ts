import {
  code,
  flag,
  listOf,
  maybeCode,
  moment,
  object,
  ref,
  reportIdSchema,
  sentence,
  text,
  title,
  uuid,
  whole,
} from '#runtime';

const asked = object(
  {
    groep: code('Een groep tegengehouden berichten.'),
    ontvanger: code('Alles wat aan deze ontvanger is overgedragen, met sinds.'),
    sinds: moment('Vanaf wanneer.'),
    tot: moment('Tot wanneer; zonder tot: tot nu.'),
    afleveringen: {
      ...listOf(code('Het id van een aflevering.')),
      description: 'Deze afleveringen, bij hun id.',
    },
    bericht: { ...reportIdSchema, description: 'De afleveringen van dit bericht die u mag zien.' },
  },
  ['groep', 'ontvanger', 'sinds', 'tot', 'afleveringen', 'bericht'],
);

const also = flag(
  'Of ook opnieuw gaat wat de ontvanger al heeft. Het id is hetzelfde: dan gebeurt er daar niets.',
);

const outcome = {
  uitkomst: {
    type: 'string',
    enum: [
      'aangeboden',
      'geannuleerd',
      'zaak-vernietigd',
      'inhoud-vernietigd',
      'vervangen',
      'gestopt',
      'haalt-zelf-op',
      'nog-onderweg',
      'loopt-al',
      'al-afgeleverd',
      'niet-meer-beschikbaar',
    ],
    description: 'De vaste code van de uitkomst.',
  },
  uitleg: sentence('De uitkomst in woorden.'),
};

/** The shapes of delivering again. */
export const redeliverySchemas: Readonly<Record<string, object>> = {
  Herlevervraag: {
    ...asked,
    properties: { ...asked.properties, ookAfgeleverd: also },
  },
  Uitkomsttelling: object({ ...outcome, aantal: whole('Hoe vaak.') }),
  Herleverplan: object({
    plan: uuid('Het id van het plan: noem het om het uit te voeren.'),
    vervaltOp: moment('Tot wanneer het plan geldig is.'),
    aantal: whole('Hoeveel berichten er in het plan staan.'),
    afTeLeveren: whole('Hoeveel er opnieuw worden afgeleverd.'),
    overgeslagen: listOf(ref('Uitkomsttelling')),
    ontvangers: listOf(
      object({ code: code('De code van de ontvanger.'), naam: title('De naam.'), aantal: whole('Hoeveel.') }),
    ),
    afleveringen: {
      ...listOf(
        object({
          ontvanger: code('De code van de ontvanger.'),
          naam: title('De naam.'),
          doel: title('Waarvoor de ontvanger het krijgt, in woorden.'),
          ...outcome,
        }),
      ),
      description:
        'Iedere aflevering met wat ermee zou gebeuren; leeg als naar meer dan een bericht is gevraagd.',
    },
    isMeer: flag('Of er meer zijn dan in één plan passen. Maak daarna een volgend plan.'),
    zin: sentence('Het plan in een paar zinnen.'),
  }),
  HerleveringStarten: object({
    plan: uuid('Het plan dat u voor u had.'),
    reden: text('Waarom u dit doet. Zonder persoonsgegevens; het wordt bewaard.'),
  }),
  Herlevering: object(
    {
      herlevering: uuid('Het id van de herlevering.'),
      stand: {
        type: 'string',
        enum: ['loopt', 'klaar', 'geannuleerd'],
        description: 'Hoe het ervoor staat.',
      },
      aantal: whole('Hoeveel berichten het zijn.'),
      gedaan: whole('Hoeveel er zijn afgehandeld.'),
      open: whole('Hoeveel er nog moeten.'),
      aangeboden: whole('Hoeveel er opnieuw zijn afgeleverd.'),
      uitkomsten: listOf(ref('Uitkomsttelling')),
      gewijzigd: {
        ...listOf(ref('Uitkomsttelling')),
        description: 'Wat bij het starten anders bleek dan in het plan.',
      },
      ontvangers: listOf(
        object({
          code: code('De code van de ontvanger.'),
          naam: title('De naam.'),
          aantal: whole('Hoeveel.'),
          open: whole('Hoeveel er nog moeten.'),
        }),
      ),
      vraag: asked,
      ookAfgeleverd: also,
      reden: text('Waarom het gedaan is.'),
      doorU: flag('Of u het zelf vroeg.'),
      rol: code('In welke rol het gevraagd is.'),
      organisatie: code('Voor welke organisatie.'),
      naamOrganisatie: title('De naam van die organisatie.'),
      gestartOp: moment('Wanneer het begon.'),
      laatsteVoortgangOp: moment('Wanneer er voor het laatst iets is afgehandeld.'),
      klaarOp: moment('Wanneer er niets meer te doen was.'),
      geannuleerdOp: moment('Wanneer het is geannuleerd.'),
    },
    ['laatsteVoortgangOp', 'klaarOp', 'geannuleerdOp'],
  ),
  Herleveringen: object({
    herleveringen: listOf(ref('Herlevering')),
    volgende: maybeCode('Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.'),
  }),
};
