import { caseInPath, everywhere, inPath, problems, ref, responds } from '#runtime';

const region = inPath('regio', 'De code van de regio, bijvoorbeeld haaglanden.');
const uuid = { type: 'string', format: 'uuid' };
const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Een eigen sleutel voor deze handeling. Herhaal hem bij opnieuw versturen: dan is het dezelfde.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};
const version = (required: boolean) => ({
  name: 'If-Match',
  in: 'header',
  required,
  description: 'De versie van de kaart die u voor u had, tussen aanhalingstekens.',
  schema: { type: 'string' },
});
const LOCATION = { Location: { description: 'De zaak.', schema: { type: 'string' } } };

const records = (
  operationId: string,
  summary: string,
  description: string,
  shape: string,
  needsVersion: boolean,
  more: readonly object[] = [],
) => ({
  operationId,
  tags: ['Handelingen'],
  summary,
  description,
  parameters: [region, caseInPath, ...more, key, version(needsVersion)],
  requestBody: { required: true, content: { 'application/json': { schema: ref(shape) } } },
  responses: {
    '202': responds(
      'Vastgelegd als bericht van uw organisatie.',
      'application/json',
      ref('Vastgelegd'),
      LOCATION,
    ),
    ...everywhere,
    ...problems(
      'aanvraag-onjuist',
      'niet-gevonden',
      'botst',
      'vernietigd',
      'versie-verouderd',
      'te-groot',
      'mediatype-onjuist',
      ...(needsVersion ? (['versie-ontbreekt'] as const) : []),
    ),
  },
});

const preview = {
  ...records(
    'bekijkWaarschuwingen',
    'Zie waarvoor u gewaarschuwd wordt',
    'Wat er bij een vrijlating niet bekend, niet gelezen of niet overgenomen is. Er wordt niets besloten; wel wordt vastgelegd dat u dit zag.',
    'Beslissing',
    false,
  ),
  parameters: [region, caseInPath],
};

/** The operations by which people at a table report something, below `/v1`. */
export const actPaths = {
  '/zsm-tafels/{regio}/zaken/{zaak}/beslissingen': {
    post: records(
      'legBeslissingVast',
      'Leg een beslissing vast',
      'Een voorgenomen of definitieve beslissing. Samenloop vult aan wie de betrokkenen zijn, welke veiligheidsbeoordeling er lag en in welke ' +
        'functie u besliste. Er wordt gewaarschuwd en nooit tegengehouden.',
      'Beslissing',
      true,
    ),
  },
  '/zsm-tafels/{regio}/zaken/{zaak}/beslissingen/voorbeeld': {
    post: {
      ...preview,
      responses: {
        ...preview.responses,
        '200': responds('De waarschuwingen.', 'application/json', ref('Waarschuwingen')),
      },
    },
  },
  '/zsm-tafels/{regio}/zaken/{zaak}/vragen': {
    post: records(
      'stelVraag',
      'Stel een vraag aan ketenpartners',
      'Een bekendheidscheck. Over wie het gaat, zegt u met over: de kenmerken op de kaart; zonder over gaat het over iedereen die uw organisatie kent.',
      'Vraag',
      false,
    ),
  },
  '/zsm-tafels/{regio}/zaken/{zaak}/vragen/{bericht}/antwoord': {
    post: records(
      'beantwoordVraag',
      'Beantwoord een vraag',
      'Het antwoord op een vraag die uw organisatie kreeg.',
      'Antwoord',
      false,
      [inPath('bericht', 'Het id van de vraag.', uuid)],
    ),
  },
  '/zsm-tafels/{regio}/zaken/{zaak}/ontvangst': {
    post: records(
      'meldOntvangst',
      'Zeg wat u met een bericht deed',
      'Gezien, opgepakt, verwerkt of overgedragen.',
      'Ontvangst',
      false,
    ),
  },
};
