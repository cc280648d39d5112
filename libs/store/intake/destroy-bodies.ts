import type { PoolClient } from 'pg';
import { NUMBERED_DOSSIERS } from '../desk/numbered-dossiers.js';
import type { DestroyedRow } from './batch-write.js';

/**
 * Deletes the contents of reports of these kinds in these cases, also from the boards of who was given them; what was decided and
 * delivered stays proven (BGS 1.16).
 */
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
        delete from corrected_body b using gone where b.received_at = gone.received_at and b.report_id = gone.id),
      bodies as (
        delete from report_body b using gone where b.received_at = gone.received_at and b.report_id = gone.id),
      emptied as (
        update dossier_given g set sealed = null from gone where g.report_id = gone.id and g.sealed is not null
        returning g.recipient, g.case_id),
      changed as (select distinct recipient, case_id, null::timestamptz as at, false as open from emptied),
      ${NUMBERED_DOSSIERS}`,
    values: [JSON.stringify(destroyed)],
  });
};
