import type { Pool } from 'pg';

const PARTITIONED = ['report_body', 'rejected_body', 'attempt', 'evidence'] as const;
const MONTHS_AHEAD = 3;

/**
 * Makes the monthly partitions from the month of `from` on, so that retention can drop a whole month. A row of a month
 * without a partition is not lost: it lands in the default one, and that month stays there.
 */
export const makePartitions = async (pool: Pool, from: Date): Promise<void> => {
  for (const table of PARTITIONED)
    for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
      const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + ahead, 1));
      const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
      await makePartition(pool, table, first, next);
    }
};

const makePartition = async (pool: Pool, table: string, first: Date, next: Date): Promise<void> => {
  const name = `${table}_${first.toISOString().slice(0, 7).replace('-', '_')}`;
  const taken = await pool.query(
    `select 1 from ${table}_other where ${timeOf(table)} >= $1 and ${timeOf(table)} < $2 limit 1`,
    [first, next],
  );
  if (taken.rowCount !== 0) return;
  await pool.query(
    `create table if not exists ${name} partition of ${table}
       for values from ('${first.toISOString()}') to ('${next.toISOString()}')`,
  );
};

const timeOf = (table: string): string =>
  table === 'attempt' || table === 'evidence' ? 'at' : 'received_at';
