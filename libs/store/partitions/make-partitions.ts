import type { Pool } from 'pg';

// Sealed bodies do not compress: up to a page they stay in their row, which saves a second table and index.
const PARTITIONED: Readonly<Record<string, { readonly time: string; readonly options: string }>> = {
  report_body: { time: 'received_at', options: 'with (toast_tuple_target = 8160)' },
  rejected_body: { time: 'received_at', options: 'with (toast_tuple_target = 8160)' },
  corrected_body: { time: 'received_at', options: 'with (toast_tuple_target = 8160)' },
  person_handled: { time: 'received_at', options: '' },
  attempt: { time: 'at', options: '' },
  evidence: { time: 'at', options: '' },
};
const MONTHS_AHEAD = 3;

/**
 * Makes the monthly partitions from the month of `from` on, so that retention can drop a whole month. A row of a month
 * without a partition is not lost: it lands in the default one, and that month stays there.
 */
export const makePartitions = async (pool: Pool, from: Date): Promise<void> => {
  for (const [table, { time, options }] of Object.entries(PARTITIONED))
    for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
      const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + ahead, 1));
      const next = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1));
      await makePartition(pool, { table, time, options, first, next });
    }
};

interface Month {
  readonly table: string;
  readonly time: string;
  readonly options: string;
  readonly first: Date;
  readonly next: Date;
}

const makePartition = async (pool: Pool, { table, time, options, first, next }: Month): Promise<void> => {
  const name = `${table}_${first.toISOString().slice(0, 7).replace('-', '_')}`;
  const taken = await pool.query(
    `select 1 from ${table}_other where ${time} >= $1 and ${time} < $2 limit 1`,
    [first, next],
  );
  if (taken.rowCount !== 0) return;
  await pool.query(
    `create table if not exists ${name} partition of ${table}
       for values from ('${first.toISOString()}') to ('${next.toISOString()}') ${options}`,
  );
};
