import {
  everywhere,
  moment as momentOf,
  object,
  problems,
  query,
  ref,
  responds,
  streams,
  type Paths,
} from '#runtime';
import { STANDS } from '#store';

const code = { type: 'string', maxLength: 200 };
const moment = { type: 'string', format: 'date-time' };

const filters = [
  query('soort', 'De code van de soort bericht.', code),
  query('afzender', 'De code van wie het stuurde.', code),
  query('ontvanger', 'De code van wie het kreeg: een organisatie met haar functies, of één functie.', code),
  query('stand', 'Wat ervan is geworden.', { type: 'string', enum: [...STANDS] }),
  query('van', 'Ontvangen op of na dit moment.', moment),
  query('tot', 'Ontvangen voor dit moment.', moment),
  query('zaak', 'Het zaak-id van Samenloop.', { type: 'string', format: 'uuid' }),
  query('regio', 'De code van de regio.', code),
  query(
    'zoek',
    'Het id van een bericht of zaak, het id dat uw organisatie aan haar CloudEvent gaf, of de code van een fout. Nooit iets over een persoon.',
    code,
  ),
];

const list = {
  operationId: 'leesBerichten',
  tags: ['Berichten'],
  summary: 'Lees de berichten die u mag zien',
  description:
    'De nieuwste eerst, elk met zijn afleveringen; van wat u kreeg alleen uw eigen. Wat erin staat, is er niet bij. ' +
    'Met Accept: text/csv als tabel, een regel per aflevering; met de header Samenloop-Volgende als er meer zijn.',
  parameters: [
    ...filters,
    query('limit', 'Het grootste aantal berichten.', {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 50,
    }),
    query('na', 'De waarde van volgende uit de vorige bladzijde.', { type: 'string' }),
  ],
  responses: {
    '200': {
      ...responds('De berichten.', 'application/json', ref('Berichten')),
      content: {
        'application/json': { schema: ref('Berichten') },
        'text/csv': { schema: { type: 'string', description: 'RFC 4180, met een kopregel, in UTF-8.' } },
      },
    },
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const counts = {
  operationId: 'telBerichten',
  tags: ['Berichten'],
  summary: 'Tel de berichten die u mag zien',
  description:
    'In totaal en per stand, met dezelfde filters als de lijst. Precies tot een grens; daarboven is meerDan waar.',
  parameters: filters,
  responses: {
    '200': responds('De tellingen.', 'application/json', ref('Berichttellingen')),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const stream = {
  operationId: 'volgBerichten',
  tags: ['Berichten'],
  summary: 'Volg de berichten die u mag zien terwijl zij binnenkomen',
  description:
    'Server-Sent Events. bericht: een nieuw bericht, of een van de laatste minuut waarvan iets veranderde; klok: de tijd van Samenloop, elke 15 ' +
    'seconden. Na een onderbreking krijgt u met Last-Event-ID wat u miste, soms wat u al had; opnieuw: het was te veel, lees de lijst opnieuw.',
  parameters: [
    ...filters,
    {
      name: 'Last-Event-ID',
      in: 'header',
      description: 'Het id van het laatste dat u kreeg.',
      schema: { type: 'string' },
    },
  ],
  responses: {
    '200': streams('De gebeurtenissen.', {
      bericht: ref('BerichtRegel'),
      klok: object({ nu: momentOf('De klok van Samenloop.') }),
      opnieuw: object({}),
    }),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

/** The operations on reports, for OpenAPI. */
export const messagePaths: Paths = {
  '/berichten': { get: list },
  '/berichten/tellingen': { get: counts },
  '/berichten/stroom': { get: stream },
};
