import { backoff } from './backoff.js';
import type { FollowOptions, StoredRecord, Trouble } from './log.js';
import { pause } from './pause.js';

/** Where a partition's records come from; each adapter has one. */
export interface PartitionSource {
  /** Makes `next` the first offset that `read` gives. */
  seek(next: number): void;
  /** The records that are there, at most `max`; waits for the first one. Empty only after an abort. */
  read(max: number, signal: AbortSignal): Promise<readonly StoredRecord[]>;
  /** The handler has stored everything before this offset. */
  handled(next: number): void;
}

export interface PartitionWork {
  readonly options: FollowOptions;
  readonly topic: string;
  readonly partition: number;
  readonly source: PartitionSource;
  readonly signal: AbortSignal;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  onTrouble(trouble: Trouble): void;
}

/** Hands a partition to the handler, batch by batch, until the signal aborts and the batch in flight is done. */
export async function followPartition(work: PartitionWork): Promise<void> {
  const { options, topic, partition, signal } = work;
  let failures = 0;
  while (!signal.aborted) {
    try {
      work.source.seek((await options.startAt(topic, partition)) ?? 0);
      while (!signal.aborted) {
        await handleNext(work);
        failures = 0;
      }
    } catch (error) {
      failures += 1;
      work.onTrouble({ group: options.group, topic, partition, failures, error });
      await pause(backoff(failures), signal);
    }
  }
}

async function handleNext({
  options,
  topic,
  partition,
  source,
  signal,
  inTurn,
}: PartitionWork): Promise<void> {
  const records = await source.read(options.maxRecords ?? 500, signal);
  const last = records.at(-1);
  if (!last) return;
  const next = last.offset + 1;
  await inTurn(async () => {
    if (!signal.aborted)
      await options.handle({ group: options.group, topic, partition, records, next, signal });
  });
  if (!signal.aborted) source.handled(next);
}
