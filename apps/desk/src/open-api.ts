import { LOOK_PURPOSES } from '#core';
import { API_VERSION, problemResponses, query, type Paths } from '#runtime';
import { schemasIn } from './schemas-in.js';
import type { Section } from './section.js';

/** Whatever somebody reads they can read as a partner; only what is for everybody is the same for all. */
const lookParameters = {
  als: query(
    'als',
    'Als wie u meekijkt: organisatie@rol, met functie en regio als organisatie.functie@rol@regio (zie /mij/kijkrollen).',
    { type: 'string' },
  ),
  alsDoel: query('alsDoel', 'Waarvoor u meekijkt.', { type: 'string', enum: Object.keys(LOOK_PURPOSES) }),
};

const inLook = Object.keys(lookParameters).map((name) => ({ $ref: `#/components/parameters/${name}` }));

const pathsIn = (sections: readonly Section[]): Paths => {
  const all = sections.flatMap(({ paths }) => Object.entries(paths));
  return Object.fromEntries(
    all.map(([path, { get, ...others }]) => [
      path,
      get === undefined || 'security' in get
        ? { ...(get && { get }), ...others }
        : { get: readIn(get), ...others },
    ]),
  );
};

const readIn = (get: object): object => ({
  ...get,
  parameters: [...('parameters' in get ? (get.parameters as readonly object[]) : []), ...inLook],
});

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
  paths: pathsIn(sections),
  components: {
    parameters: lookParameters,
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
    schemas: schemasIn(sections),
  },
});
