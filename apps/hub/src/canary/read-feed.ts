import type { JsonObject } from '#core';
import { ask } from '../../../gateway/src/testing/ask.js';
import type { CanaryHub } from './canary-hub.js';

/** Everything that lies ready for a partner, as it fetches it. */
export const readFeed = async (hub: CanaryHub, partner: string): Promise<readonly JsonObject[]> => {
  const token = hub.tokens[partner] ?? '';
  const events: JsonObject[] = [];
  for (;;) {
    const last = events.at(-1)?.['id'];
    const after = typeof last === 'string' ? `&lastEventId=${encodeURIComponent(last)}` : '';
    const told = await ask(new URL(hub.url), { path: `/v1/afleveringen?limit=500${after}`, token });
    if (told.status !== 200) throw new Error(`the feed of ${partner} answered ${told.status}`);
    const page = JSON.parse(told.text) as readonly JsonObject[];
    if (page.length === 0) return events;
    events.push(...page);
  }
};
