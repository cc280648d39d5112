import type { Pool } from 'pg';
import type { Instant } from '#core';
import type { Log } from '#messaging';
import { advancePosition, inTransaction, lockPosition, nextPosition, recordAttempt } from '#store';
import type { Stream } from './stream.js';

const READER = 'dispatch';
const AT_ONCE = 200;

/**
 * Hands what lies ready in a stream to its topic, in order, until nothing is left or the signal aborts. The place is kept
 * after the append: a crash in between delivers again under the same ids, and never loses or overtakes.
 */
export const handOver = async (
  pool: Pool,
  log: Log,
  clock: () => Instant,
  stream: Stream,
  signal: AbortSignal,
): Promise<void> => {
  const place = { reader: READER, topic: stream.topic, partition: 0 };
  let from = (await nextPosition(pool, place)) ?? 0;
  for (;;) {
    const ready = await stream.read(from, AT_ONCE);
    const last = ready.at(-1);
    if (last === undefined || signal.aborted) return;
    const at = clock();
    await log.append(
      stream.topic,
      ready.map(({ record }) => record),
      at,
    );
    const first = from;
    from = await inTransaction(pool, async (client) => {
      const { next } = await lockPosition(client, place);
      if (next > last.number) return next;
      await advancePosition(client, place, { next: last.number + 1, chain: null });
      await recordAttempt(client, {
        stream: stream.topic,
        first,
        last: last.number,
        channel: 'log',
        at: new Date(at),
      });
      return last.number + 1;
    });
  }
};
