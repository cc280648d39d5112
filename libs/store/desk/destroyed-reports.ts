import type { PoolClient } from 'pg';
import type { ReportId } from '#core';

/** Those of these reports whose contents were destroyed. */
export const destroyedReports = async (
  client: PoolClient,
  reports: readonly ReportId[],
): Promise<ReadonlySet<ReportId>> => {
  const { rows } = await client.query<{ id: ReportId }>(
    `select asked.id from unnest($1::uuid[]) as asked (id) where not exists (
       select 1 from report r join report_body b on b.received_at = r.received_at and b.report_id = r.id where r.id = asked.id)`,
    [reports],
  );
  return new Set(rows.map(({ id }) => id));
};
