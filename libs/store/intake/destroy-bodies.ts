import type { PoolClient } from 'pg';
import type { DestroyedRow } from './batch-write.js';

/** Deletes the contents of reports of these kinds in these cases; what was decided and delivered stays proven (BGS 1.16). */
export const destroyBodies = async (
  client: PoolClient,
  destroyed: readonly DestroyedRow[],
): Promise<void> => {
  await client.query({
    name: 'destroy-bodies',
    text: `
      with gone as (
        select r.id, r.received_at
        from jsonb_to_recordset($1::jsonb) as d (case_id uuid, kinds jsonb)
        join report r on r.case_id = d.case_id and d.kinds ? coalesce(r.corrected_kind, r.kind)),
      corrected as (
        delete from corrected_body b using gone where b.received_at = gone.received_at and b.report_id = gone.id)
      delete from report_body b using gone where b.received_at = gone.received_at and b.report_id = gone.id`,
    values: [JSON.stringify(destroyed)],
  });
};
