import { pause } from '#messaging';
import { draft, type Told } from './draft.js';
import { letter, type Letter } from './letter.js';
import type { Outbox } from './outbox.js';

const TICK_MS = 20;
const SPOILT = 0.05;
const REPEATED = 0.05;
const REMEMBERED = 500;

/**
 * Sends reports at a steady rate (per second) until the time is over or the signal aborts, whether or not earlier ones were
 * acknowledged; one in twenty is spoilt and one in twenty is sent again, at once or up to seconds later.
 */
export const sendSteadily = async (
  out: Outbox,
  told: Told,
  { rate, seconds, signal }: { rate: number; seconds: number; signal: AbortSignal },
): Promise<void> => {
  const earlier: Letter[] = [];
  const since = performance.now();
  for (let nth = 0; !signal.aborted;) {
    const elapsed = (performance.now() - since) / 1_000;
    for (const due = Math.min(elapsed, seconds) * rate; nth < due; nth += 1) {
      const next = letter(
        nth,
        draft(nth, told, Math.random),
        new Date().toISOString(),
        Math.random() < SPOILT,
      );
      out.send(next);
      earlier.push(next);
      if (earlier.length > REMEMBERED) earlier.shift();
      const again = earlier[Math.floor(Math.random() * earlier.length)];
      if (Math.random() < REPEATED && again !== undefined) out.repeat(Math.random() < 0.5 ? next : again);
    }
    if (elapsed >= seconds) return;
    await pause(TICK_MS, signal);
  }
};
