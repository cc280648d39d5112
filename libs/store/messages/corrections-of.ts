import type { Pool } from 'pg';
import type { ReportId } from '#core';

/** A report that came in later because of another one. */
export interface LaterReport {
  readonly id: ReportId;
  readonly at: Date;
}

/** The accepted reports that correct or replace a report, the oldest first. */
export const correctionsOf = async (pool: Pool, id: ReportId): Promise<readonly LaterReport[]> => {
  const { rows } = await pool.query<LaterReport>({
    name: 'corrections-of',
    text: `
      select id, received_at as at from report where corrects = $1 and status = 'aangenomen' order by received_at, id`,
    values: [id],
  });
  return rows;
};
