import type { Pool } from 'pg';
import type { Json, PartnerId, ReportId } from '#core';

/** A receipt for a report that came in over the log, with the answer the sender gets. */
export interface DueReceipt {
  readonly number: number;
  readonly reportId: ReportId;
  /** Opens with the key of the case; without a case with that of rejected reports. */
  readonly sealedEventId: Buffer | null;
  readonly wrappedKey: Buffer | null;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly receivedAt: Date;
  readonly caseId: string | null;
  readonly answer: { readonly fouten?: Json; readonly toelichting?: Json };
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** The receipts of one partner from a number on, in their order. */
export const readReceipts = async (
  pool: Pool,
  partner: PartnerId,
  from: number,
  limit: number,
): Promise<readonly DueReceipt[]> => {
  const { rows } = await pool.query<DueReceipt & { number: string; offset: string }>({
    name: 'read-receipts',
    text: `
      select c.number, c.report_id as "reportId", r.sealed_event_id as "sealedEventId", z.wrapped_key as "wrappedKey", r.status, r.received_at as "receivedAt",
        r.case_id as "caseId", r.answer, c.topic, c.partition, c.log_offset as "offset"
      from receipt c join report r on r.id = c.report_id left join zaak z on z.id = r.case_id
      where c.partner = $1 and c.number >= $2 order by c.number limit $3`,
    values: [partner, from, limit],
  });
  return rows.map((row) => ({ ...row, number: Number(row.number), offset: Number(row.offset) }));
};
