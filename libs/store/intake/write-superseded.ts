import type { PoolClient } from 'pg';
import type { SupersededRow } from './batch-write.js';

/** Marks earlier deliveries as replaced (P15): from the commit on they are handed out to nobody, read before or not. */
export const writeSuperseded = async (
  client: PoolClient,
  superseded: readonly SupersededRow[],
): Promise<void> => {
  await client.query({
    name: 'write-superseded',
    text: `
      insert into delivery_check (partner, number, outcome, at, reason)
      select d.partner, d.number, 'vervangen', to_timestamp(r.at / 1000.0), r.reason
      from jsonb_to_recordset($1::jsonb) as r (report_id uuid, partner text, stands_in_for text, partnership text,
        purpose text, at bigint, reason text)
      join delivery d on d.report_id = r.report_id and d.partner = r.partner
        and d.stands_in_for is not distinct from r.stands_in_for and d.partnership = r.partnership
        and d.purpose = r.purpose and d.signal is null
      on conflict do nothing`,
    values: [JSON.stringify(superseded)],
  });
};
