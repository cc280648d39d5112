import type { Pool } from 'pg';
import type { Fault, PartnerId, ReportId } from '#core';

/** Which of these reports of a sender were refused before, and why: a repeat of one gets the same answer (P21). */
export const refusedBefore = async (
  pool: Pool,
  sender: PartnerId,
  reports: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, readonly Fault[]>> => {
  const { rows } = await pool.query<{ id: ReportId; fouten: readonly Fault[] | null }>({
    name: 'refused-before',
    text: `select id, answer -> 'fouten' as fouten from report
           where id = any($1::uuid[]) and partner = $2 and status = 'geweigerd'`,
    values: [reports, sender],
  });
  return new Map(rows.map(({ id, fouten }) => [id, fouten ?? []]));
};
