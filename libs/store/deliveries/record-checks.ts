import type { Pool, PoolClient } from 'pg';
import type { DeliveryCheck } from '#core';

/** Keeps what was found before anything of it leaves; the first finding of a kind stands. What is stopped is kept with its report. */
export const recordChecks = async (
  pool: Pool | PoolClient,
  checks: readonly DeliveryCheck[],
): Promise<void> => {
  if (checks.length === 0) return;
  await pool.query({
    name: 'record-checks',
    text: `
      insert into delivery_check (partner, number, outcome, at, reason, rulebook, plan, held, persons, conditions, report_id, received_at)
      select r.partner, r.number, r.outcome, to_timestamp(r.at / 1000.0), r.reason, r.rulebook, r.plan, r.held, r.persons, r.conditions,
        d.report_id, d.received_at
      from jsonb_to_recordset($1::jsonb) as r (partner text, number bigint, outcome text, at bigint, reason text,
        rulebook smallint, plan int, held text, persons jsonb, conditions text)
      left join delivery d on r.outcome = 'gestopt' and d.partner = r.partner and d.number = r.number
      on conflict do nothing`,
    values: [JSON.stringify(checks)],
  });
};
