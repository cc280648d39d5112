import type { Pool } from 'pg';
import type { Instant } from '#core';
import type { Log } from '#messaging';
import { nextPosition, passOn } from '#store';
import type { Stream } from './stream.js';

const READER = 'dispatch';
const AT_ONCE = 200;

export interface HandOver {
  readonly pool: Pool;
  readonly log: Log;
  readonly clock: () => Instant;
}

/** Where a stream goes on: the number of the first delivery that was not handed over. */
export const whereToGoOn = async (pool: Pool, stream: Stream): Promise<number> =>
  (await nextPosition(pool, { reader: READER, topic: stream.topic, partition: 0 })) ?? 0;

/**
 * Hands what lies ready in a stream to its topic, in order, from a number on, and gives where to go on. The place is kept after
 * the append: a crash in between hands over again under the same ids, and never loses or overtakes.
 */
export const handOver = async (
  { pool, log, clock }: HandOver,
  stream: Stream,
  from: number,
  signal: AbortSignal,
): Promise<number> => {
  for (let first = from; ;) {
    const at = clock();
    const ready = await stream.read(first, AT_ONCE, at);
    const last = ready.at(-1)?.number;
    if (last === undefined || signal.aborted) return first;
    const records = ready.flatMap(({ record }) => record ?? []);
    if (records.length > 0) await log.append(stream.topic, records, at);
    const attempt = { stream: stream.topic, first, last, channel: 'log', at: new Date(at) } as const;
    first = (await passOn(pool, READER, attempt)) ?? (await whereToGoOn(pool, stream));
  }
};
