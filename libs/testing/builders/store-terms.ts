import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** A row of the table of terms, as intake writes it; what is not told is filled in. */
export interface TermRow {
  readonly case_id?: string;
  readonly report_id?: string;
  readonly code?: string;
  readonly item?: number;
  readonly partner?: string | null;
  readonly starts_at?: Date;
  readonly due_at?: Date;
  readonly next_event?: string | null;
  readonly next_at?: Date | null;
  readonly closed_at?: Date | null;
}

/** Stores open terms; of each, `next_at` is when something is due of it. */
export const storeTerms = async (pool: Pool, rows: readonly TermRow[]): Promise<void> => {
  const filled = rows.map((row) => {
    const due = row.next_at ?? row.due_at ?? new Date(0);
    return {
      case_id: randomUUID(),
      report_id: randomUUID(),
      code: 'proeftermijn',
      item: -1,
      partner: 'vt-hag',
      starts_at: new Date(due.getTime() - 3_600_000),
      due_at: due,
      next_event: 'verstreken',
      next_at: due,
      closed_at: null,
      ...row,
    };
  });
  await pool.query(
    `insert into term (case_id, report_id, code, item, partner, starts_at, due_at, next_event, next_at, closed_at, outcome, rulebook)
     select case_id, report_id, code, item, partner, starts_at, due_at, next_event, next_at, closed_at, case when closed_at is not null then 'gehaald' end, 1
     from jsonb_to_recordset($1) as r (case_id uuid, report_id uuid, code text, item smallint, partner text,
       starts_at timestamptz, due_at timestamptz, next_event text, next_at timestamptz, closed_at timestamptz)`,
    [JSON.stringify(filled)],
  );
};
