import type { Pool } from 'pg';

/**
 * The records of the newest decisions since a moment, at most so many for each stream of reports: they are found by their place in
 * the log, so that this costs the same however many reports there are.
 */
export const recentDecisions = async (
  pool: Pool,
  from: Date,
  perStream: number,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ record: string }>(
    `select newest.record from position p cross join lateral (
       select e.record, e.at from evidence e where e.topic = p.topic and e.partition = p.partition
       order by e.log_offset desc limit $2
     ) newest
     where p.reader = 'intake' and newest.at >= $1 and newest.record not like '%"uitkomst":"duplicaat"%'`,
    [from, perStream],
  );
  return rows.map(({ record }) => record);
};
