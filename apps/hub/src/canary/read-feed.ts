import type { Pool } from 'pg';
import type { JsonObject } from '#core';
import { ask } from '../../../gateway/src/testing/ask.js';
import type { CanaryHub } from './canary-hub.js';

/** Every partner, and function of a partner, for which something was made ready. */
export const recipientsOf = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    "select substring(name from 5) as name from stream where name like 'out.%'",
  );
  return rows.map(({ name }) => name);
};

/** Everything that lies ready for a recipient (`partner`, or `partner.function`), as it fetches it. */
export const readFeed = async (hub: CanaryHub, recipient: string): Promise<readonly JsonObject[]> => {
  const token = hub.tokens[recipient] ?? '';
  const events: JsonObject[] = [];
  for (;;) {
    const last = events.at(-1)?.['id'];
    const after = typeof last === 'string' ? `&lastEventId=${encodeURIComponent(last)}` : '';
    const told = await ask(new URL(hub.url), { path: `/v1/afleveringen?limit=500${after}`, token });
    if (told.status !== 200) throw new Error(`the feed of ${recipient} answered ${told.status}`);
    const page = JSON.parse(told.text) as readonly JsonObject[];
    if (page.length === 0) return events;
    events.push(...page);
  }
};
