import { ask, type Asked } from '../../../gateway/src/testing/ask.js';
import type { CanaryHub } from './canary-hub.js';
import type { Place } from './place.js';

/** Asks the hub something and gives its answer with all headers. */
export const answerTo = async (hub: CanaryHub, asked: Asked): Promise<Place> => {
  const { status, headers, text } = await ask(new URL(hub.url), asked);
  // A length may happen to be the number of a house.
  const { 'content-length': _length, ...said } = headers;
  const route = asked.path.replace(/[?].*/s, '?…');
  return {
    where: `${status} to ${asked.method ?? 'GET'} ${route}`,
    text: `${JSON.stringify(said)}\n${text}`,
  };
};

const FEED = '/afleveringen';

/**
 * What the hub answers to every GET its own description names, the feed apart, for every id by each of these partners; and
 * what it tells anybody.
 */
export const readAnswers = async (
  hub: CanaryHub,
  asking: readonly { readonly partner: string; readonly id: string }[],
): Promise<readonly (Place & { readonly id: string; readonly partner: string })[]> => {
  const { json } = await ask(new URL(hub.url), { path: '/v1/openapi.json' });
  const paths = Object.entries(json['paths'] as Record<string, object>)
    .filter(([path, methods]) => 'get' in methods && path !== FEED)
    .map(([path]) => `/v1${path}`);
  const open = [
    ...paths.filter((path) => !path.includes('{')),
    '/gezondheid/levend',
    '/gezondheid/gereed',
    '/metrics',
    '/metrieken',
  ];
  const answers = open.map(async (path) => ({ id: '', partner: '', ...(await answerTo(hub, { path })) }));
  const own = paths.filter((path) => path.includes('{'));
  const byId = asking.flatMap(({ partner, id }) =>
    own.map(async (template) => {
      const path = template.replace(/\{[^}]+\}/g, id);
      return { id, partner, ...(await answerTo(hub, { path, token: hub.tokens[partner] ?? '' })) };
    }),
  );
  return Promise.all([...answers, ...byId]);
};
