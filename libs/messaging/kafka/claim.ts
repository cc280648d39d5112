import type { EachBatchPayload } from 'kafkajs';
import type { PartitionSource } from '../log/follow-partition.js';
import type { StoredRecord } from '../log/log.js';
import { toRecord } from './message.js';

/** What a claim asks of the consumer that it belongs to. */
export interface Flow {
  seek(offset: number): void;
  pause(): void;
  resume(): void;
  handled(next: number): void;
}

/** One assigned partition: what was fetched waits here until the handler takes it, so that a slow one holds up nobody. */
export interface Claim extends PartitionSource {
  fetched(payload: EachBatchPayload): void;
  /** After a rebalance in which the partition stayed here kafkajs has forgotten where it was. */
  goOn(): void;
}

const maxWaitingBytes = 4 * 1024 * 1024;

export function claim(flow: Flow, maxWaiting: number): Claim {
  let waiting: StoredRecord[] = [];
  let bytes = 0;
  let next: number | null = null;
  let doubted: number | null = null;
  let paused = true;
  let wake: () => void = () => undefined;

  const throttle = (): void => {
    const full = waiting.length >= maxWaiting || bytes >= maxWaitingBytes;
    if (full === paused) return;
    paused = full;
    if (full) flow.pause();
    else flow.resume();
  };

  const reset = (offset: number): void => {
    waiting = [];
    bytes = 0;
    next = offset;
    flow.seek(offset);
    throttle();
  };

  return {
    seek: reset,
    goOn: () => {
      if (next !== null) flow.seek(next);
    },
    fetched: ({ batch, resolveOffset, isRunning, isStale }) => {
      const last = batch.messages.at(-1);
      if (next === null || !last || !isRunning() || isStale()) return;
      const first = Number(batch.firstOffset());
      // a gap is normal after compaction; but ask once more, for it may be a fetch from before a seek
      if (first > next && doubted !== next) {
        doubted = next;
        return flow.seek(next);
      }
      for (const message of batch.messages) {
        if (Number(message.offset) < next) continue;
        waiting.push(toRecord(message));
        bytes += message.value?.length ?? 0;
      }
      next = Math.max(next, Number(batch.lastOffset()) + 1);
      resolveOffset(last.offset);
      throttle();
      wake();
    },
    read: async (max, signal) => {
      if (waiting.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          signal.addEventListener('abort', wake);
        });
        signal.removeEventListener('abort', wake);
      }
      const records = waiting.splice(0, max);
      bytes -= records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
      throttle();
      return signal.aborted ? [] : records;
    },
    handled: (offset) => flow.handled(offset),
  };
}
