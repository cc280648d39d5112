import type { Pool } from 'pg';
import { dataSource } from './data-source.js';
import { makePartitions } from './partitions/make-partitions.js';

/** Brings the database up to date and makes the partitions of the coming months. Returns how many migrations ran. */
export const migrate = async (url: string, pool: Pool, now: Date): Promise<number> => {
  const source = await dataSource(url).initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'all' });
    await makePartitions(pool, now);
    return ran.length;
  } finally {
    await source.destroy();
  }
};
