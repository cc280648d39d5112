import { pause } from '#messaging';
import { check } from './check/check.js';
import type { Observed } from './check/observed.js';
import type { Outbox } from './send/outbox.js';

const WITHIN_MS = 60_000;
const QUIET_MS = 3_000;

/** Waits until everything is acknowledged and has arrived and nothing more comes, or until waiting longer is no use. */
export const drained = async (out: Outbox, observed: () => Observed, signal: AbortSignal): Promise<void> => {
  const since = performance.now();
  await Promise.race([out.empty(), pause(WITHIN_MS, signal)]);
  let before = -1;
  let quietSince = performance.now();
  while (!signal.aborted && performance.now() - since < WITHIN_MS) {
    const now = observed();
    const arrived = now.delivered.length + (now.answered?.length ?? 0) + now.terms.reported.length;
    if (arrived !== before) quietSince = performance.now();
    before = arrived;
    if (performance.now() - quietSince >= QUIET_MS && check(now).lost === 0) return;
    await pause(500, signal);
  }
};
