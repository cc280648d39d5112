import type { Pool } from 'pg';
import { inLane } from '../log/in-lane.js';
import type { Position } from '../log/log.js';
import { appendRecords, type SealedRecord } from './append-records.js';
import { createSegment, isMissingTable, latestSegment, segmentOf } from './segments.js';
import type { StoredTopic } from './topics.js';

export type AppendLane = (records: readonly SealedRecord[]) => Promise<Position[]>;

/** Appends to one topic, one statement at a time, for all callers in this process together. */
export function appendLane(
  pool: Pool,
  topic: StoredTopic,
  segmentMs: number,
  appended: () => void,
): AppendLane {
  let segment = 0;

  const append = async (records: readonly SealedRecord[]): Promise<number[]> => {
    for (;;) {
      try {
        const offsets = await appendRecords(pool, topic.id, segment, records);
        if (offsets) return offsets;
        segment = await latestSegment(pool, topic.id);
      } catch (error) {
        if (!isMissingTable(error)) throw error;
        await createSegment(pool, segment);
      }
    }
  };

  return inLane<SealedRecord, Position>(
    async (records) => {
      // never back, whatever the clocks say: a partition's segments follow each other
      segment = records.reduce((latest, { at }) => Math.max(latest, segmentOf(at, segmentMs)), segment);
      const offsets = await append(records);
      appended();
      return records.map(({ partition }, index) => ({
        topic: topic.name,
        partition,
        offset: offsets[index] ?? 0,
      }));
    },
    { maxItems: 1_000, maxBytes: 8 * 1024 * 1024, bytes: ({ sealed }) => sealed.length },
  );
}
