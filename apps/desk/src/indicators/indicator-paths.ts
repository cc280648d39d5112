import { everywhere, inPath, problems, query, ref, responds, type Paths } from '#runtime';

const day = { type: 'string', format: 'date' };

const which = [
  { ...query('regio', 'De code van de regio.', { type: 'string' }), required: true },
  { ...query('van', 'De eerste dag, naar Nederlandse tijd.', day), required: true },
  { ...query('tot', 'De dag na de laatste dag.', day), required: true },
];

const table = {
  operationId: 'leesIndicatoren',
  tags: ['Indicatoren'],
  summary: 'Lees de cijfers van een regio over een periode',
  description:
    'Elk cijfer met zijn definitie, als JSON of met Accept: text/csv als CSV. Buiten de regio staat er <5 waar het er minder dan vijf zijn, ' +
    'en ≥5 waar een cijfer anders een kleiner cijfer zou verraden; ook zijn daar alleen dagen te zien die voorbij zijn, en geen perioden die elkaar deels overlappen. ' +
    'Een zaak telt in de regio waar zij nu speelt. Dat u dit leest, wordt vastgelegd.',
  parameters: which,
  responses: {
    '200': {
      ...responds('De cijfers.', 'application/json', ref('Indicatoren')),
      content: {
        'application/json': { schema: ref('Indicatoren') },
        'text/csv': { schema: { type: 'string', description: 'RFC 4180, met een kopregel, in UTF-8.' } },
      },
    },
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const reports = {
  operationId: 'leesIndicatorBerichten',
  tags: ['Indicatoren'],
  summary: 'Lees uit welke berichten een cijfer bestaat',
  description:
    'Alleen de ids van de berichten, en alleen voor wie in de regio werkt. Dat u dit leest, wordt vastgelegd.',
  parameters: [inPath('code', 'De code van het cijfer.'), ...which],
  responses: {
    '200': responds('De berichten.', 'application/json', ref('IndicatorBerichten')),
    ...everywhere,
    ...problems('aanvraag-onjuist', 'niet-gevonden'),
  },
};

/** The operations of the indicators, for OpenAPI. */
export const indicatorPaths: Paths = {
  '/indicatoren': { get: table },
  '/indicatoren/{code}/berichten': { get: reports },
};
