import { type ProblemName, TITLES } from '../http/problem.js';

const API_VERSION_HEADER = { $ref: '#/components/headers/API-Version' };

/** A response that has a body of this media type. */
export const responds = (description: string, type: string, schema: object, headers: object = {}) => ({
  description,
  headers: { 'API-Version': API_VERSION_HEADER, ...headers },
  content: { [type]: { schema } },
});

/** A response that is a stream of events (SSE), each of its own shape, by name. */
export const streams = (description: string, events: Readonly<Record<string, object>>) => ({
  description,
  headers: { 'API-Version': API_VERSION_HEADER },
  content: { 'text/event-stream': { schema: { type: 'string' }, 'x-gebeurtenissen': events } },
});

/** The refusals an operation knows, by status. */
export const problems = (...names: readonly ProblemName[]): Readonly<Record<string, object>> =>
  Object.fromEntries(
    names.map((name) => [String(TITLES[name][0]), { $ref: `#/components/responses/${name}` }]),
  );

/** All refusals there are, as components. */
export const problemResponses: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(TITLES).map(([name, [, title]]) => [
    name,
    responds(`${title}.`, 'application/problem+json', {
      $ref: `#/components/schemas/${name === 'bericht-geweigerd' || name === 'te-groot' ? 'Weigering' : 'Probleem'}`,
    }),
  ]),
);

/** The refusals every operation that asks who you are can give. */
export const everywhere = problems('niet-aangemeld', 'geen-toegang', 'vorm-onjuist', 'niet-bereikbaar');
