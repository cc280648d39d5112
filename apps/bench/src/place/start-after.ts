import type { Pool } from 'pg';
import { benchTopic } from './feed.js';

/** Lets a reader begin at these offsets, one per partition, whatever lay in the topic before. */
export const startAfter = async (
  pool: Pool,
  reader: string,
  from: ReadonlyMap<number, number>,
): Promise<void> => {
  for (const [partition, next] of from)
    await pool.query('insert into position (reader, topic, partition, next) values ($1, $2, $3, $4)', [
      reader,
      benchTopic,
      partition,
      next,
    ]);
};
