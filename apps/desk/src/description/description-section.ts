import { OpenApiController, problems, problemSchemas, responds } from '#runtime';
import type { Section } from '../section.js';

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

/** The description of the API itself, and the shapes that every part of it answers problems in. */
export const descriptionSection: Section = {
  tag: { name: 'Beschrijving', description: 'De API zelf.' },
  controllers: [OpenApiController],
  providers: () => [],
  paths: { '/openapi.json': { get: getDocument } },
  schemas: problemSchemas,
};
