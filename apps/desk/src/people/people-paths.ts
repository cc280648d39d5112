import { everywhere, problems, query, ref, responds, type Paths } from '#runtime';

const csrf = {
  name: 'X-CSRF-Token',
  in: 'header',
  required: true,
  description: 'Het csrfToken uit /v1/mij.',
  schema: { type: 'string' },
};

const redirects = (description: string) => ({
  description,
  headers: {
    'API-Version': { $ref: '#/components/headers/API-Version' },
    Location: { description: 'Waar de browser heen gaat.', schema: { type: 'string', format: 'uri' } },
  },
});

const begin = {
  operationId: 'meldAan',
  tags: ['Mensen'],
  summary: 'Ga naar de aanmelddienst',
  description: 'Voor een browser: u meldt zich aan bij uw eigen organisatie en komt daarna terug.',
  security: [],
  parameters: [
    query('naar', 'Het pad op Samenloop waar u daarna heen gaat; standaard /v1/mij.', {
      type: 'string',
      maxLength: 500,
    }),
  ],
  responses: {
    '303': redirects('Naar de aanmelddienst.'),
    ...problems('aanvraag-onjuist', 'niet-bereikbaar'),
  },
};

const finish = {
  operationId: 'rondAanmeldenAf',
  tags: ['Mensen'],
  summary: 'Kom terug van de aanmelddienst',
  description: 'Hierheen stuurt de aanmelddienst de browser terug. Elke aanmelding telt één keer.',
  security: [],
  parameters: [
    query('state', 'Waaraan Samenloop de aanmelding herkent.', { type: 'string' }),
    query('code', 'Wat de aanmelddienst meegeeft.', { type: 'string' }),
  ],
  responses: {
    '303': redirects('Naar waar u heen wilde.'),
    ...problems('aanvraag-onjuist', 'geen-toegang', 'niet-bereikbaar'),
  },
};

const me = {
  operationId: 'leesMij',
  tags: ['Mensen'],
  summary: 'Lees wie u bent en welke rollen u hebt',
  description:
    'Ook hoe lang uw sessie nog duurt en welke pagina’s er voor u zijn; kijkt u mee als een ketenpartner, dan die van die partner.',
  responses: { '200': responds('Wie u bent.', 'application/json', ref('Mij')), ...everywhere },
};

const looks = {
  operationId: 'leesKijkrollen',
  tags: ['Mensen'],
  summary: 'Lees als wie u mag meekijken',
  description:
    'Voor autorisatiebeheerders, FG’s en auditors, en voor beheerders van een ketenpartner. U kijkt mee met als en alsDoel bij wat u leest: ' +
    'alleen lezen, zonder persoonsgegevens, en het wordt vastgelegd.',
  responses: { '200': responds('Als wie.', 'application/json', ref('Kijkrollen')), ...everywhere },
};

const role = {
  operationId: 'kiesRol',
  tags: ['Mensen'],
  summary: 'Werk verder in een andere rol',
  description: 'U krijgt een nieuwe sessie, die eindigt wanneer de oude zou eindigen.',
  parameters: [csrf],
  requestBody: { required: true, content: { 'application/json': { schema: ref('RolKeuze') } } },
  responses: {
    '200': responds('Wie u nu bent.', 'application/json', ref('Mij')),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const leave = {
  operationId: 'meldAf',
  tags: ['Mensen'],
  summary: 'Meld u af',
  description: 'Uw sessie eindigt meteen, ook waar nog iets van u openstaat.',
  parameters: [csrf],
  responses: { '200': responds('U bent afgemeld.', 'application/json', ref('Afgemeld')), ...everywhere },
};

/** The operations of signing in and out, for OpenAPI. */
export const peoplePaths: Paths = {
  '/aanmelden': { get: begin },
  '/aanmelden/terug': { get: finish },
  '/mij': { get: me },
  '/mij/kijkrollen': { get: looks },
  '/mij/rol': { post: role },
  '/afmelden': { post: leave },
};
