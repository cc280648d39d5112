import type { Pool } from 'pg';
import type { Fault, PartnerId, ReportId } from '#core';

/** What is known of a report that this sender sent before under the same id. */
export interface SentBefore {
  /** Why it was refused; null when it was accepted. */
  readonly faults: readonly Fault[] | null;
  /** The mark of its contents; null when that was not kept. */
  readonly contents: string | null;
}

/** Which of these reports a sender sent before: a repeat of one gets the same answer (P21). */
export const sentBefore = async (
  pool: Pool,
  sender: PartnerId,
  reports: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, SentBefore>> => {
  const { rows } = await pool.query<SentBefore & { readonly id: ReportId }>({
    name: 'sent-before',
    text: `select id, case when status = 'geweigerd' then coalesce(answer -> 'fouten', '[]') end as faults,
             replace(contents::text, '-', '') as contents
           from report where id = any($1::uuid[]) and partner = $2`,
    values: [reports, sender],
  });
  return new Map(rows.map(({ id, faults, contents }) => [id, { faults, contents }]));
};
