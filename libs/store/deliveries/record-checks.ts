import type { Pool, PoolClient } from 'pg';
import type { DeliveryCheck } from '#core';

/** Keeps what was found before anything of it leaves; the first finding of a kind stands. */
export const recordChecks = async (
  pool: Pool | PoolClient,
  checks: readonly DeliveryCheck[],
): Promise<void> => {
  if (checks.length === 0) return;
  await pool.query({
    name: 'record-checks',
    text: `
      insert into delivery_check (partner, number, outcome, at, reason, rulebook, plan, held, persons, conditions)
      select partner, number, outcome, to_timestamp(at / 1000.0), reason, rulebook, plan, held, persons, conditions
      from jsonb_to_recordset($1::jsonb) as r (partner text, number bigint, outcome text, at bigint, reason text,
        rulebook smallint, plan int, held text, persons jsonb, conditions text)
      on conflict do nothing`,
    values: [JSON.stringify(checks)],
  });
};
