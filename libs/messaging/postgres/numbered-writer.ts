import type { Pool } from 'pg';
import { appendRecords, type SealedRecord } from './append-records.js';
import { createSegment, isMissingTable, latestSegment, segmentOf } from './segments.js';
import type { StoredTopic } from './topics.js';

interface SealedWriter {
  readonly last: number;
  append(number: number, records: readonly SealedRecord[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * The writer's row holds its last number, written in the transaction of the records, and an epoch that rises at every opening:
 * raising it waits for the append that is under way, and any later one under an older epoch changes nothing.
 */
export async function openNumberedWriter(
  pool: Pool,
  name: string,
  topic: StoredTopic,
  segmentMs: number,
): Promise<SealedWriter> {
  const { rows } = await pool.query<{ epoch: string; last: string }>(
    `insert into log.writer (name, topic_id, epoch, last) values ($1, $2, 1, 0)
     on conflict (name, topic_id) do update set epoch = writer.epoch + 1 returning epoch, last`,
    [name, topic.id],
  );
  const epoch = rows[0]?.epoch;
  let segment = 0;

  /** False: a partition has gone on to a later segment. */
  const store = async (number: number, records: readonly SealedRecord[]): Promise<boolean> => {
    const client = await pool.connect();
    let failed = true;
    try {
      await client.query('begin');
      const { rowCount } = await client.query({
        name: 'log-writer',
        text: 'update log.writer set last = $4 where name = $1 and topic_id = $2 and epoch = $3',
        values: [name, topic.id, epoch, number],
      });
      if (rowCount !== 1) throw new Error(`writer ${name} was taken over`);
      const offsets = await appendRecords(client, topic.id, segment, records);
      await client.query(offsets === null ? 'rollback' : 'commit');
      failed = false;
      return offsets !== null;
    } finally {
      // a connection that goes away takes its transaction with it
      client.release(failed);
    }
  };

  const append = async (number: number, records: readonly SealedRecord[]): Promise<void> => {
    try {
      while (!(await store(number, records))) segment = await latestSegment(pool, topic.id);
    } catch (error) {
      if (!isMissingTable(error)) throw error;
      await createSegment(pool, segment);
      await append(number, records);
    }
  };

  return {
    last: Number(rows[0]?.last ?? 0),
    append: async (number, records) => {
      segment = records.reduce((latest, { at }) => Math.max(latest, segmentOf(at, segmentMs)), segment);
      await append(number, records);
    },
    close: () => Promise.resolve(),
  };
}
