import type { PoolClient } from 'pg';
import type { IndicatorFact } from '#core';

/** Keeps what counts of reports; of a report that is known already it stays as it was. */
export const keepFacts = async (client: PoolClient, facts: readonly IndicatorFact[]): Promise<void> => {
  if (facts.length === 0) return;
  const rows = facts.map(({ reportId, caseId, kind, receivedAt, ...rest }) => ({
    report_id: reportId,
    case_id: caseId,
    kind,
    received_at: new Date(receivedAt),
    facts: rest,
  }));
  await client.query({
    name: 'keep-facts',
    text: `
      insert into indicator_fact (report_id, case_id, kind, received_at, facts)
      select report_id, case_id, kind, received_at, facts
      from jsonb_to_recordset($1::jsonb)
        as r (report_id uuid, case_id uuid, kind text, received_at timestamptz, facts jsonb)
      order by report_id on conflict do nothing`,
    values: [JSON.stringify(rows)],
  });
};
