import type { Pool } from 'pg';
import { pause } from '../log/pause.js';

export interface TailWatch {
  /** Resolves with the partition's next offset when that lies past `next`; null after an abort. */
  past(topicId: number, partition: number, next: number, signal: AbortSignal): Promise<number | null>;
  /** There may be something new. */
  look(): void;
}

interface Waiting {
  readonly topicId: number;
  readonly partition: number;
  readonly next: number;
  resolve(tail: number | null): void;
}

const idlePollMs = 100;

/** One short question for all partitions that wait: which of you has more? Asked on a signal, and every 100 ms. */
export function tailWatch(pool: Pool): TailWatch {
  const waiting = new Set<Waiting>();
  let wake = new AbortController();
  let watching = false;

  const ask = async (): Promise<void> => {
    const asked = [...waiting];
    const { rows } = await pool.query<{ n: string; next: string }>({
      name: 'log-tail',
      text: `select n, t.next from unnest($1::int[], $2::int[], $3::bigint[]) with ordinality as w (topic_id, partition, next, n)
        join log.tail t using (topic_id, partition) where t.next > w.next`,
      values: [asked.map((w) => w.topicId), asked.map((w) => w.partition), asked.map((w) => w.next)],
    });
    for (const { n, next } of rows) asked[Number(n) - 1]?.resolve(Number(next));
  };

  const watch = async (): Promise<void> => {
    watching = true;
    while (waiting.size > 0) {
      wake = new AbortController();
      // a lost connection shows itself in the readers' own queries; here the next poll tries again
      await ask().catch(() => undefined);
      if (waiting.size > 0) await pause(idlePollMs, wake.signal);
    }
    watching = false;
  };

  return {
    past: (topicId, partition, next, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(null);
        const done = (tail: number | null): void => {
          waiting.delete(entry);
          signal.removeEventListener('abort', abandon);
          resolve(tail);
        };
        const abandon = (): void => done(null);
        const entry: Waiting = { topicId, partition, next, resolve: done };
        signal.addEventListener('abort', abandon);
        waiting.add(entry);
        if (watching) wake.abort();
        else void watch();
      }),
    look: () => wake.abort(),
  };
}
