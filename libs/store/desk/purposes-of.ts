import type { Pool } from 'pg';
import type { ReportId } from '#core';

/** For which purposes these reports were shared with anybody. */
export const purposesOf = async (pool: Pool, reports: readonly ReportId[]): Promise<readonly string[]> => {
  if (reports.length === 0) return [];
  const { rows } = await pool.query<{ purpose: string }>({
    name: 'purposes-of',
    text: 'select distinct purpose from delivery where report_id = any($1::uuid[]) order by purpose',
    values: [reports],
  });
  return rows.map(({ purpose }) => purpose);
};
