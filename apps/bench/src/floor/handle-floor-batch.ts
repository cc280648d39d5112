import type { Pool } from 'pg';
import type { Contracts } from '#contracts';
import type { LogBatch } from '#messaging';
import { advancePosition, inTransaction, lockPositions } from '#store';
import { floorReport } from './floor-report.js';
import { writeFloorBatch } from './write-floor-batch.js';

/** The reader's name under which the floor keeps its positions. */
export const floorReader = 'floor';

/** What nobody can do without: parse, validate, write, and keep the position in the same transaction. */
export const handleFloorBatch =
  (pool: Pool, contracts: Contracts) =>
  async (batch: LogBatch): Promise<void> => {
    const place = { reader: floorReader, topic: batch.topic, partition: batch.partition };
    const reports = batch.records.map((record) => floorReport(contracts, record));
    await inTransaction(pool, async (client) => {
      const [progress] = await lockPositions(client, place.reader, [place]);
      const next = progress?.next ?? 0;
      const fresh = reports.filter((_, at) => (batch.records[at]?.offset ?? 0) >= next);
      if (fresh.length === 0) return;
      await writeFloorBatch(client, fresh);
      await advancePosition(client, place, { next: batch.next, chain: null });
    });
  };
