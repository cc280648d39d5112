import {
  caseInPath,
  everywhere,
  inPath,
  listOf,
  object,
  problems,
  ref,
  responds,
  type ProblemName,
} from '#runtime';

const region = inPath('regio', 'De code van de regio, bijvoorbeeld haaglanden.');
const version = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'De versie van de behandeling die u voor u had, tussen aanhalingstekens.',
  schema: { type: 'string' },
};
const ETAG = { ETag: { description: 'De versie van de behandeling.', schema: { type: 'string' } } };

const operation = (operationId: string, summary: string, description: string) => ({
  operationId,
  tags: ['Behandelaars'],
  summary,
  description,
});
const answers = (...names: readonly ProblemName[]) => ({
  '200': responds('Wie de zaak nu behandelt.', 'application/json', ref('Behandeling'), ETAG),
  ...everywhere,
  ...problems('niet-gevonden', ...names),
});

/** The operations on who handles a case, below `/v1`. */
export const handlerPaths = {
  '/zsm-tafels/{regio}/collegas': {
    get: {
      ...operation(
        'leesCollegas',
        'Zie aan wie u een zaak kunt overdragen',
        'Wie bij uw organisatie, in uw functie, nu aan deze tafel mag zitten en zich al eens aanmeldde; uzelf niet.',
      ),
      parameters: [region],
      responses: {
        '200': responds(
          'De collega’s, op naam.',
          'application/json',
          object({ collegas: listOf(ref('Collega')) }),
        ),
        ...everywhere,
        ...problems('niet-gevonden'),
      },
    },
  },
  '/zsm-tafels/{regio}/zaken/{zaak}/behandelaar': {
    get: {
      ...operation(
        'leesBehandelaar',
        'Zie wie een zaak behandelt',
        'Bij uw organisatie, in uw functie. Andere organisaties en andere functies zien het niet.',
      ),
      parameters: [region, caseInPath],
      responses: answers(),
    },
    put: {
      ...operation(
        'kiesBehandelaar',
        'Neem een zaak, neem haar over of draag haar over',
        'De zaak wordt behandeld door wie u noemt: uzelf, of een collega op dezelfde plaats aan de tafel. Wie dat deed en wanneer, wordt vastgelegd. Is er intussen iemand anders, dan verandert er niets.',
      ),
      parameters: [region, caseInPath, version],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('Behandelaarskeuze') } },
      },
      responses: answers(
        'aanvraag-onjuist',
        'versie-verouderd',
        'versie-ontbreekt',
        'mediatype-onjuist',
        'te-groot',
      ),
    },
    delete: {
      ...operation(
        'laatZaakLos',
        'Laat een zaak los',
        'Daarna behandelt niemand op uw plaats de zaak. Wie dat deed en wanneer, wordt vastgelegd.',
      ),
      parameters: [region, caseInPath, version],
      responses: answers('aanvraag-onjuist', 'versie-verouderd', 'versie-ontbreekt'),
    },
  },
};
