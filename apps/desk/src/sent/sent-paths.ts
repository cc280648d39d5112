import { everywhere, inPath, problems, query, ref, responds, type Paths } from '#runtime';

const list = {
  operationId: 'leesMeldingen',
  tags: ['Meldingen'],
  summary: 'Lees wat er gebeurde met wat uw organisatie stuurde',
  description:
    'De nieuwste eerst: wie het bericht heeft en las, wat te laat is, en of er terugkoppeling kwam. Wat alleen aan functies is gestuurd, ziet wie zelf in een functie werkt.',
  parameters: [
    query('limit', 'Het grootste aantal meldingen.', {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 50,
    }),
    query('na', 'De waarde van volgende uit de vorige bladzijde.', { type: 'string' }),
  ],
  responses: {
    '200': responds('De meldingen.', 'application/json', ref('Meldingen')),
    ...everywhere,
    ...problems('aanvraag-onjuist'),
  },
};

const one = {
  operationId: 'leesMelding',
  tags: ['Meldingen'],
  summary: 'Lees wat er met één bericht van uw organisatie gebeurde',
  description:
    'Wie het kreeg en wie niet, per veld en met de regel en het wetsartikel; wie het las en wanneer; de termijnen; wat te laat is; en wat ontvangers terugkoppelden. Dat u dit leest, wordt vastgelegd.',
  parameters: [inPath('bericht', 'Het id van het bericht.', { type: 'string', format: 'uuid' })],
  responses: {
    '200': responds('De melding.', 'application/json', ref('Melding')),
    ...everywhere,
    ...problems('niet-gevonden'),
  },
};

/** The operations of the reporter's side, for OpenAPI. */
export const sentPaths: Paths = {
  '/meldingen': { get: list },
  '/meldingen/{bericht}': { get: one },
};
