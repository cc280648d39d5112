import { everywhere, inPath, problems, query, ref, responds, type Paths } from '#runtime';

const TAG = ['Tegengehouden'];
const report = inPath('bericht', 'Het id van het geweigerde bericht.', { type: 'string', format: 'uuid' });
export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Een eigen sleutel voor dit verzoek. Herhaal hem bij opnieuw versturen: dan is het hetzelfde.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

/** The query parameters of a list that is read page by page. */
export const paging = (standard: number) => [
  query('limit', 'Het grootste aantal.', { type: 'integer', minimum: 1, maximum: 100, default: standard }),
  query('na', 'De waarde van volgende uit de vorige bladzijde.', { type: 'string' }),
];

const groups = {
  operationId: 'leesTegengehouden',
  tags: TAG,
  summary: 'Lees wat er is tegengehouden en waarom',
  description:
    'Per oorzaak, de oudste eerst: wat er mis is, wie iets moet doen, hoeveel het er zijn en of opnieuw afleveren kan. De beheerder van ' +
    'Samenloop ziet alles, een partnerbeheerder wat van de eigen organisatie is; nooit wat er in een bericht staat.',
  responses: {
    '200': responds('De groepen.', 'application/json', ref('Tegengehouden')),
    ...everywhere,
  },
};

const items = {
  operationId: 'leesTegengehoudenGroep',
  tags: TAG,
  summary: 'Lees wat er om één oorzaak is tegengehouden',
  description:
    'De oudste eerst. Wie een bericht nog moet krijgen, ziet alleen sinds wanneer er een klaarligt: bij het ophalen wordt opnieuw gekeken of het nog mag.',
  parameters: [inPath('groep', 'De code van de groep, bijvoorbeeld niet-opgehaald.vt-hag.'), ...paging(50)],
  responses: {
    '200': responds('De berichten.', 'application/json', ref('TegengehoudenGroep')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

const rejected = {
  operationId: 'leesGeweigerdBericht',
  tags: TAG,
  summary: 'Lees wat er mis is met een geweigerd bericht',
  description:
    'De fouten, of de inhoud nog bewaard is, en door welk bericht het is vervangen. Niet de inhoud.',
  parameters: [report],
  responses: {
    '200': responds('Het geweigerde bericht.', 'application/json', ref('GeweigerdBericht')),
    ...everywhere,
    ...problems('niet-gevonden'),
  },
};

const contents = {
  operationId: 'openGeweigerdBericht',
  tags: TAG,
  summary: 'Open een geweigerd bericht van uw eigen organisatie',
  description:
    'Het bericht zoals het kwam, zolang het bewaard wordt. Alleen voor wie bij de afzender werkt. Dat u het opent en waarvoor, wordt vastgelegd.',
  parameters: [
    report,
    {
      ...query('doel', 'Waarvoor u het opent.', {
        type: 'string',
        enum: ['bericht-verbeteren', 'fout-uitzoeken'],
      }),
      required: true,
    },
  ],
  responses: {
    '200': responds('Het bericht zoals het kwam.', 'application/json', ref('GeweigerdeInhoud')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden', 'vernietigd'),
  },
};

const correction = {
  operationId: 'verbeterGeweigerdBericht',
  tags: TAG,
  summary: 'Stuur een verbeterd bericht in plaats van een geweigerd',
  description:
    'Het verbeterde bericht gaat dezelfde weg als ieder bericht, met een nieuw id. Het geweigerde blijft zoals het was, en zegt door welk het is vervangen.',
  parameters: [report, idempotencyKey],
  requestBody: { required: true, content: { 'application/json': { schema: ref('Verbetering') } } },
  responses: {
    '202': responds('Ontvangen als nieuw bericht.', 'application/json', ref('VerbeteringOntvangen'), {
      Location: { description: 'Wat er met het nieuwe bericht gebeurt.', schema: { type: 'string' } },
    }),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden', 'botst', 'vernietigd', 'te-groot', 'mediatype-onjuist'),
  },
};

/** The operations on what is held up, below `/v1`. */
export const stoppedPaths: Paths = {
  '/tegengehouden': { get: groups },
  '/tegengehouden/{groep}': { get: items },
  '/geweigerde-berichten/{bericht}': { get: rejected },
  '/geweigerde-berichten/{bericht}/inhoud': { get: contents },
  '/geweigerde-berichten/{bericht}/verbetering': { post: correction },
};
