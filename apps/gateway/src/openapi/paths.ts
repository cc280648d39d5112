import { problems, responds } from './responses.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });
const query = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
});

const everywhere = problems('niet-aangemeld', 'geen-toegang', 'vorm-onjuist', 'niet-bereikbaar');

const postReports = {
  operationId: 'stuurBerichten',
  tags: ['Berichten'],
  summary: 'Stuur een bericht of een reeks berichten',
  description:
    'CloudEvents 1.0 volgens het NL GOV-profiel: gestructureerd, binair (attributen als ce-headers) of als reeks. ' +
    'Een bericht is ten hoogste 64 KiB. Alle fouten staan tegelijk in het antwoord. Een 202 betekent: veilig opgeslagen. ' +
    'Kreeg u geen antwoord? Stuur hetzelfde bericht met hetzelfde id opnieuw.',
  requestBody: {
    required: true,
    content: {
      'application/cloudevents+json': { schema: ref('CloudEvent') },
      'application/cloudevents-batch+json': { schema: { ...listOf(ref('CloudEvent'), 500), minItems: 1 } },
      'application/json': {
        schema: { type: 'object', description: 'Alleen data; de attributen staan in ce-headers.' },
      },
    },
  },
  responses: {
    '202': responds(
      'Ontvangen en veilig opgeslagen. Bij een reeks staat per bericht of het is ontvangen of geweigerd.',
      'application/json',
      { oneOf: [ref('Ontvangst'), ref('ReeksOntvangst')] },
      {
        Location: {
          description: 'Waar de uitkomst van een enkel bericht te lezen is.',
          schema: { type: 'string' },
        },
      },
    ),
    ...everywhere,
    ...problems('bericht-geweigerd', 'te-groot', 'mediatype-onjuist'),
  },
};

const getReport = {
  operationId: 'leesUitkomst',
  tags: ['Berichten'],
  summary: 'Lees wat er met uw bericht is gebeurd',
  description:
    'Wie het bericht kreeg en wie niet, per veld en met de regel en het wetsartikel. Alleen voor de afzender.',
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'Het id van het bericht.',
      schema: { type: 'string', format: 'uuid' },
    },
    query('wachtOp', 'Wacht tot de uitkomst er is.', { type: 'string', enum: ['uitkomst'] }),
    query('timeout', 'Hoe lang u wilt wachten, in seconden.', {
      type: 'integer',
      minimum: 0,
      maximum: 20,
      default: 5,
    }),
  ],
  responses: {
    '200': responds('De uitkomst.', 'application/json', ref('Uitkomst')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const getFeed = {
  operationId: 'leesAfleveringen',
  tags: ['Afleveringen'],
  summary: 'Haal op wat voor u klaarligt',
  description:
    'HTTP-feed (http-feeds.org): de afleveringen na lastEventId, de oudste eerst. Een lege lijst is het einde. ' +
    'Met timeout wacht het antwoord tot er iets is. Wat u ophaalt, geldt als afgeleverd.',
  parameters: [
    query(
      'functie',
      'De functie waarvan u de eigen stroom leest, bijvoorbeeld ovj; weggelaten: die van de organisatie.',
      {
        type: 'string',
      },
    ),
    query('lastEventId', 'Het id van de laatste aflevering die u verwerkte.', { type: 'string' }),
    query('timeout', 'Hoe lang u wilt wachten, in seconden.', {
      type: 'integer',
      minimum: 0,
      maximum: 30,
      default: 0,
    }),
    query('limit', 'Het grootste aantal afleveringen.', {
      type: 'integer',
      minimum: 1,
      maximum: 500,
      default: 100,
    }),
  ],
  responses: {
    '200': responds('De afleveringen.', 'application/cloudevents-batch+json', listOf(ref('Aflevering'), 500)),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const getDuties = {
  operationId: 'leesPlichten',
  tags: ['Afleveringen'],
  summary: 'Lees wat u nog moet doen omdat er gedeeld is',
  description:
    'De plichten die uit het delen volgen, zoals een betrokkene informeren, met het wetsartikel en de uiterste dag. ' +
    'Een betrokkene staat er met het volgnummer in het bericht, nooit met een naam.',
  parameters: [
    query('limit', 'Het grootste aantal plichten.', {
      type: 'integer',
      minimum: 1,
      maximum: 500,
      default: 100,
    }),
  ],
  responses: {
    '200': responds('De plichten, wat het eerst moet vooraan.', 'application/json', ref('Plichten')),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const getDocument = {
  operationId: 'leesBeschrijving',
  tags: ['Beschrijving'],
  summary: 'Lees deze beschrijving',
  description: 'Deze beschrijving, zonder aanmelden.',
  security: [],
  responses: {
    '200': responds('De beschrijving.', 'application/json', { type: 'object' }),
    ...problems('vorm-onjuist'),
  },
};

/** The operations partners have, below `/v1`. */
export const paths = {
  '/berichten': { post: postReports },
  '/berichten/{id}': { get: getReport },
  '/afleveringen': { get: getFeed },
  '/plichten': { get: getDuties },
  '/openapi.json': { get: getDocument },
};
