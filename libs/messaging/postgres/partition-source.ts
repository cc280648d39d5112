import type { Pool } from 'pg';
import type { PartitionSource } from '../log/follow-partition.js';
import type { Cipher } from './cipher.js';
import { readRecords } from './read-records.js';
import { segmentAfter } from './segments.js';
import type { TailWatch } from './tail-watch.js';

/** Reads a partition segment after segment. */
export function partitionSource(
  pool: Pool,
  cipher: Cipher,
  watch: TailWatch,
  topicId: number,
  partition: number,
): PartitionSource {
  let next = 0;
  let tail = 0;
  let segment: number | null = null;

  return {
    seek: (offset) => {
      next = offset;
      tail = offset;
      segment = null;
    },
    read: async (max, signal) => {
      while (!signal.aborted) {
        // the tail is read first: what it promises is committed, so a segment without it is finished for this partition
        if (tail <= next) tail = (await watch.past(topicId, partition, next, signal)) ?? tail;
        if (tail <= next) continue;
        segment ??= await segmentAfter(pool, -1);
        const slice = { topicId, partition, from: next, max };
        const records = segment === null ? [] : await readRecords(pool, cipher, segment, slice);
        const last = records.at(-1);
        if (last) {
          next = last.offset + 1;
          return records;
        }
        const later = segment === null ? null : await segmentAfter(pool, segment);
        // no later segment: everything up to the tail was trimmed away
        if (later === null) next = tail;
        else segment = later;
      }
      return [];
    },
    handled: () => undefined,
  };
}
