import type { Pool } from 'pg';
import type { CaseId, ReportId } from '#core';

/** A report as its sender wrote it, and as it reads once it corrected another; sealed. Null: destroyed, or there is none. */
export interface SealedReport {
  readonly caseId: CaseId;
  readonly reportId: ReportId;
  readonly wrappedKey: Buffer | null;
  readonly structured: boolean;
  readonly sealed: Buffer | null;
  /** Data only. */
  readonly corrected: Buffer | null;
}

/** The sealed contents of an accepted report; null for any other. */
export const sealedReport = async (pool: Pool, id: ReportId): Promise<SealedReport | null> => {
  const { rows } = await pool.query<SealedReport>({
    name: 'sealed-report',
    text: `
      select r.case_id as "caseId", r.id as "reportId", z.wrapped_key as "wrappedKey",
        coalesce(b.structured, false) as structured, b.sealed, c.sealed as corrected
      from report r
      left join zaak z on z.id = r.case_id
      left join report_body b on b.received_at = r.received_at and b.report_id = r.id
      left join corrected_body c on c.received_at = r.received_at and c.report_id = r.id
      where r.id = $1 and r.case_id is not null`,
    values: [id],
  });
  return rows[0] ?? null;
};
