import { hash } from 'node:crypto';
import type { RecipientName } from '#core';

const FOR_MS = 5_000;
const AT_MOST = 1_000;

/**
 * Remembers for some seconds whose token this is, so that not every report costs a query; a revoked token is refused
 * within that time. Unknown tokens are asked for each time.
 */
export const remember = (
  ask: (token: string) => Promise<RecipientName | null>,
  now: () => number = () => performance.now(),
): ((token: string) => Promise<RecipientName | null>) => {
  const known = new Map<string, { readonly caller: RecipientName; readonly until: number }>();
  return async (token) => {
    const key = hash('sha256', token);
    const before = known.get(key);
    if (before !== undefined && now() < before.until) return before.caller;
    known.delete(key);
    const caller = await ask(token);
    if (caller === null) return null;
    if (known.size >= AT_MOST) known.clear();
    known.set(key, { caller, until: now() + FOR_MS });
    return caller;
  };
};
