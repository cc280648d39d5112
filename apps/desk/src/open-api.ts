import { API_VERSION, problemResponses } from '#runtime';
import type { Section } from './section.js';

/** The API of the desk in OpenAPI 3.1 (API Design Rules 2.2), put together from its sections. */
export const openApi = (sections: readonly Section[]): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Samenloop: ZSM-tafels en overleggen',
    description: 'Wie aan tafel zit, ziet hier de zaken van dat moment en legt vast wat er wordt besloten.',
    version: API_VERSION,
    contact: { name: 'Beheer Samenloop', email: 'beheer@samenloop.nl', url: 'https://samenloop.nl' },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  },
  servers: [{ url: '/v1', description: 'Deze installatie.' }],
  tags: sections.map(({ tag }) => tag),
  security: [{ sessie: [] }],
  paths: Object.assign({}, ...sections.map(({ paths }) => paths)) as object,
  components: {
    securitySchemes: {
      sessie: {
        type: 'apiKey',
        in: 'cookie',
        name: 'samenloop',
        description: 'De sessie na het aanmelden bij uw eigen organisatie (OpenID Connect).',
      },
    },
    headers: {
      'API-Version': {
        description: 'De versie van deze API.',
        required: true,
        schema: { type: 'string', examples: [API_VERSION] },
      },
    },
    responses: problemResponses,
    schemas: Object.assign({}, ...sections.map(({ schemas }) => schemas)) as object,
  },
});
