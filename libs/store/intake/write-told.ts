import type { PoolClient } from 'pg';
import type { ToldRow } from './batch-write.js';

/** Adds to what the senders of earlier reports are told; each note once. */
export const writeTold = async (client: PoolClient, told: readonly ToldRow[]): Promise<void> => {
  await client.query({
    name: 'write-told',
    text: `
      with fresh as (
        select r.id, jsonb_agg(distinct t.note) as notes
        from jsonb_to_recordset($1::jsonb) as t (report_id uuid, note text)
        join report r on r.id = t.report_id and not coalesce(r.answer -> 'toelichting', '[]') ? t.note
        group by r.id)
      update report r
      set answer = jsonb_set(r.answer, '{toelichting}', coalesce(r.answer -> 'toelichting', '[]') || fresh.notes)
      from fresh where r.id = fresh.id`,
    values: [JSON.stringify(told)],
  });
};
