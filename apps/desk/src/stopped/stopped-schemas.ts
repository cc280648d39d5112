import {
  classified,
  code,
  flag,
  listOf,
  maybeCode,
  maybeUuid,
  moment,
  object,
  reportIdSchema,
  sentence,
  text,
  title,
  whole,
} from '#runtime';

const fault = object({
  code: code('De vaste code van de fout.'),
  veld: code('Waar het fout is (JSON Pointer).'),
  verwacht: object({ nl: sentence('In het Nederlands.'), en: sentence('In het Engels.') }),
  herstel: object({ nl: sentence('In het Nederlands.'), en: sentence('In het Engels.') }),
});

const cause = {
  groep: code('De vaste code van de groep.'),
  soort: {
    type: 'string',
    enum: ['geweigerd', 'gestopt', 'niet-opgehaald', 'niet-overgedragen', 'wachtrij'],
    description: 'De soort oorzaak.',
  },
  titel: title('De oorzaak in een paar woorden.'),
  uitleg: sentence('Wat er mis is.'),
  watTeDoen: sentence('Wat er gedaan moet worden.'),
  eigenaar: object({
    soort: { type: 'string', enum: ['ketenpartner', 'beheer'], description: 'Wie het moet doen.' },
    code: code('De code van die organisatie.'),
    naam: title('De naam.'),
  }),
  opnieuwAfleveren: flag('Of opnieuw afleveren kan.'),
  waaromNiet: sentence('Waarom dat niet kan.'),
  verbeteren: flag('Of de afzender het kan verbeteren en opnieuw sturen.'),
};

const counted = {
  aantal: whole('Hoeveel het er zijn.'),
  isMeer: flag('Of het er meer zijn dan geteld.'),
  oudste: moment('Sinds wanneer de oudste wordt tegengehouden.'),
  nieuwste: moment('Sinds wanneer de nieuwste wordt tegengehouden.'),
};

const item = {
  bericht: reportIdSchema,
  soort: maybeCode('De soort bericht; null: niet te herkennen.'),
  naam: title('De soort bericht in woorden.'),
  zaak: maybeUuid('Het zaak-id van Samenloop.'),
  afzender: code('De code van de afzender.'),
  naamAfzender: title('De naam van de afzender.'),
  sinds: moment('Sinds wanneer het wordt tegengehouden.'),
};

const rejectedItem = {
  ...item,
  fouten: listOf(fault),
  heeftInhoud: flag('Of de inhoud nog bewaard is.'),
  inhoudTot: moment('Tot wanneer de inhoud bewaard wordt.'),
  magVerbeteren: flag('Of u het kunt openen en verbeteren.'),
  verbeteringVan: reportIdSchema,
  vervangenDoor: reportIdSchema,
};
const OF_REJECTED = ['naam', 'zaak', 'inhoudTot', 'verbeteringVan', 'vervangenDoor'];

const deliveryItem = {
  aflevering: code('Het id van de aflevering.'),
  ontvanger: code('De code van de ontvanger.'),
  naamOntvanger: title('De naam van de ontvanger.'),
  ontvangenOp: moment('Wanneer Samenloop het bericht ontving.'),
  wachtTot: moment('Tot wanneer het wacht op een opening.'),
};

const everyItem = { ...rejectedItem, ...deliveryItem };

/** The shapes of what is held up. */
export const stoppedSchemas: Readonly<Record<string, object>> = {
  Tegengehouden: object({
    gemetenOp: moment('Op welk moment dit is geteld.'),
    groepen: listOf(object({ ...cause, ...counted }, ['waaromNiet'])),
  }),
  TegengehoudenGroep: object({
    groep: object({ ...cause, ...counted }, ['waaromNiet', 'oudste', 'nieuwste']),
    items: listOf(
      object(
        everyItem,
        Object.keys(everyItem).filter((name) => name !== 'sinds'),
      ),
    ),
    volgende: maybeCode('Geef dit mee als na voor de volgende bladzijde; null: dit was de laatste.'),
  }),
  GeweigerdBericht: object(
    { ...rejectedItem, waaromNietVerbeteren: sentence('Waarom u het niet kunt openen en verbeteren.') },
    [...OF_REJECTED, 'waaromNietVerbeteren'],
  ),
  GeweigerdeInhoud: object(
    {
      ...rejectedItem,
      doel: code('Waarvoor u het opende.'),
      tekst: classified(text('Het bericht zoals het kwam.'), 'identiteit', 'normaal'),
      gebeurtenis: {
        type: ['object', 'null'],
        description: 'Het CloudEvent; null: het is geen JSON, of de envelop is niet bewaard.',
      },
      data: { type: ['object', 'null'], description: 'De inhoud ervan; null: dat is geen JSON-object.' },
    },
    OF_REJECTED,
  ),
  Verbetering: object({
    reden: text('Waarom u dit stuurt. Zonder persoonsgegevens.'),
    bericht: {
      type: 'object',
      description:
        'Het verbeterde CloudEvent: type, subject en data, en als het nodig is source, time en uitbreidingen. Het id geeft Samenloop.',
    },
  }),
  VerbeteringOntvangen: object({ bericht: reportIdSchema, status: { const: 'ontvangen' } }),
};
