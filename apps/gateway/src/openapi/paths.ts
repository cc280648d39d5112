import { everywhere, problems, query, ref, reportId, responds } from '#runtime';
import { findPerson, getExplanation } from './explain-paths.js';

const listOf = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });
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
    reportId,
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
    'Met timeout wacht het antwoord tot er iets is. Wat u ophaalt, geldt als afgeleverd. ' +
    'Met het token van een functie (bijvoorbeeld ovj) leest u de eigen stroom van die functie, en geen andere.',
  parameters: [
    query(
      'stroom',
      'Alleen voor een opvolger: de organisatie die u opvolgde (of dezelfde functie daarvan), om op te halen wat daar nog onopgehaald lag. Het wordt opnieuw nagekeken alsof het voor u was.',
      { type: 'string' },
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
  summary: 'Lees wat u nog moet doen, en voor wanneer',
  description:
    'Uw plichten en lopende termijnen, zoals een betrokkene informeren, met het wetsartikel en het uiterste moment. ' +
    'Een persoon staat er met het volgnummer in de lijst van het bericht, nooit met een naam.',
  parameters: [
    query('zaak', 'Alleen plichten in deze zaak, genoemd zoals Samenloop haar noemt.', {
      type: 'string',
      format: 'uuid',
    }),
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

const getSchemas = {
  operationId: 'leesSchema',
  tags: ['Beschrijving'],
  summary: 'Lees het schema van wat u stuurt of kunt krijgen',
  description:
    'JSON Schema 2020-12, zonder aanmelden. Geef de dataschema van een aflevering of een $ref uit een ander schema als uri; ' +
    'zonder uri krijgt u de lijst. Schema’s onder afleveringen/ beschrijven per soort bericht, soort ontvanger, verband en doel ' +
    'wat een ontvanger ten hoogste krijgt; elk veld kan ontbreken.',
  security: [],
  parameters: [query('uri', 'De URI van het schema.', { type: 'string', format: 'uri' })],
  responses: {
    '200': responds('Het schema, of de lijst van schema’s.', 'application/json', { type: 'object' }),
    ...problems('vorm-onjuist', 'niet-gevonden'),
  },
};

/** The operations partners have, below `/v1`. */
export const paths = {
  '/berichten': { post: postReports },
  '/berichten/{id}': { get: getReport },
  '/berichten/{id}/uitleg': { get: getExplanation },
  '/betrokkenen/_zoek': { post: findPerson },
  '/afleveringen': { get: getFeed },
  '/schemas': { get: getSchemas },
  '/plichten': { get: getDuties },
  '/openapi.json': { get: getDocument },
};
