import type { Pool } from 'pg';
import { benchTopic, type Stretch } from './feed.js';

/** Lets a reader begin at the first report of this run, whatever lay in the topic before. */
export const startAfter = async (pool: Pool, reader: string, stretch: Stretch): Promise<void> => {
  for (const [partition, { first }] of stretch)
    await pool.query('insert into position (reader, topic, partition, next) values ($1, $2, $3, $4)', [
      reader,
      benchTopic,
      partition,
      first,
    ]);
};
