import { everywhere, inPath, problems, ref, responds, type Paths } from '#runtime';
import { idempotencyKey, paging } from './stopped-paths.js';

const TAG = ['Tegengehouden'];
const job = inPath('herlevering', 'Het id van de herlevering.', { type: 'string', format: 'uuid' });
const jobAnswer = responds('De herlevering.', 'application/json', ref('Herlevering'));

const plan = {
  operationId: 'maakHerleverplan',
  tags: TAG,
  summary: 'Zie wat er opnieuw zou worden afgeleverd',
  description:
    'Voor een groep, voor alles wat in een periode aan een ontvanger is overgedragen, voor genoemde afleveringen of voor een bericht: hoeveel, aan wie, en ' +
    'wat wordt overgeslagen en waarom. Er wordt nog niets gedaan. Het plan is korte tijd geldig.',
  requestBody: { required: true, content: { 'application/json': { schema: ref('Herlevervraag') } } },
  responses: {
    '200': responds('Het plan.', 'application/json', ref('Herleverplan')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden', 'botst', 'te-groot', 'mediatype-onjuist'),
  },
};

const start = {
  operationId: 'startHerlevering',
  tags: TAG,
  summary: 'Lever opnieuw af wat in een plan staat',
  description:
    'Loopt op de server door, ook als u de pagina sluit. Alleen wat in het plan staat, onder hetzelfde id als eerst en in dezelfde volgorde; ieder bericht ' +
    'wordt opnieuw gecontroleerd. Wat sinds het plan veranderde, wordt overgeslagen en staat bij gewijzigd.',
  parameters: [idempotencyKey],
  requestBody: { required: true, content: { 'application/json': { schema: ref('HerleveringStarten') } } },
  responses: {
    '202': responds('De herlevering loopt.', 'application/json', ref('Herlevering'), {
      Location: { description: 'De herlevering.', schema: { type: 'string' } },
    }),
    ...everywhere,
    ...problems(
      'aanvraag-onjuist',
      'niet-gevonden',
      'botst',
      'versie-verouderd',
      'te-groot',
      'mediatype-onjuist',
    ),
  },
};

const list = {
  operationId: 'leesHerleveringen',
  tags: TAG,
  summary: 'Lees de herleveringen',
  description: 'De nieuwste eerst: die van uw organisatie, of alle voor de beheerder van Samenloop.',
  parameters: paging(20),
  responses: {
    '200': responds('De herleveringen.', 'application/json', ref('Herleveringen')),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const one = {
  operationId: 'leesHerlevering',
  tags: TAG,
  summary: 'Lees hoe ver een herlevering is',
  description: 'Hoeveel er gedaan is, wat ermee gebeurde, en wat niet gedaan is en waarom.',
  parameters: [job],
  responses: { '200': jobAnswer, ...everywhere, ...problems('niet-gevonden') },
};

const cancel = {
  operationId: 'annuleerHerlevering',
  tags: TAG,
  summary: 'Annuleer wat er van een herlevering nog niet gedaan is',
  description: 'Wat al is afgeleverd, blijft afgeleverd.',
  parameters: [job],
  responses: { '200': jobAnswer, ...everywhere, ...problems('niet-gevonden', 'botst') },
};

/** The operations by which deliveries go again, below `/v1`. */
export const redeliveryPaths: Paths = {
  '/herleveringen/plan': { post: plan },
  '/herleveringen': { get: list, post: start },
  '/herleveringen/{herlevering}': { get: one },
  '/herleveringen/{herlevering}/annulering': { post: cancel },
};
