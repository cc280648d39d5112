import type { Contract } from '#core';
import { API_VERSION, problemResponses } from '#runtime';
import { paths } from './paths.js';
import { schemas } from './schemas.js';

/** The API in OpenAPI 3.1 (API Design Rules 2.2), with the kinds of report of this moment. */
export const openApi = (contracts: readonly Contract[]): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Samenloop: berichten tussen zorg en strafrecht',
    description: 'Ketenpartners sturen berichten en halen op wat voor hen klaarligt.',
    version: API_VERSION,
    contact: { name: 'Beheer Samenloop', email: 'beheer@samenloop.nl', url: 'https://samenloop.nl' },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  },
  servers: [{ url: '/v1', description: 'Deze installatie.' }],
  tags: [
    { name: 'Berichten', description: 'Berichten sturen en hun uitkomst lezen.' },
    { name: 'Afleveringen', description: 'Ophalen wat voor u klaarligt.' },
    { name: 'Betrokkenen', description: 'Zien wat over iemand is gedeeld.' },
    { name: 'Beschrijving', description: 'De API zelf.' },
  ],
  security: [{ token: [] }],
  paths,
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Het token van uw systeem.' } },
    headers: {
      'API-Version': {
        description: 'De versie van deze API.',
        required: true,
        schema: { type: 'string', examples: [API_VERSION] },
      },
    },
    responses: problemResponses,
    schemas: schemas(contracts),
  },
});
