import type { Answer } from './answer.js';
import { problem } from './problem.js';

/** The methods that some handler has for a path, for `Allow`; null when there is no such path. */
export type MethodsOf = (url: string) => readonly string[] | null;

/** What is said about a method and path that no handler has: 404, or 405 and OPTIONS with what is allowed there. */
export const notFound = (methods: readonly string[] | null, method: string): Answer => {
  if (methods === null)
    return problem(
      'niet-gevonden',
      'Dit adres bestaat niet. Welke adressen er zijn staat in /v1/openapi.json; geen daarvan eindigt op een schuine streep.',
    );
  const allow = methods.join(', ');
  if (method === 'OPTIONS') return { ...empty, headers: { Allow: allow, ...preflight(allow) } };
  return problem('methode-onjuist', `Op dit adres kan alleen: ${allow}.`, { headers: { Allow: allow } });
};

const empty: Answer = { status: 204, type: 'text/plain', body: '' };

const preflight = (allow: string): Readonly<Record<string, string>> => ({
  'Access-Control-Allow-Methods': allow,
  'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type',
});
