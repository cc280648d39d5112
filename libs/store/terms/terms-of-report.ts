import type { Pool } from 'pg';
import type { PartnerId, ReportId } from '#core';

/** A term that a report started, and how it stands. */
export interface TermOfReport {
  readonly code: string;
  /** The place in the report's list it is about; null: the report as a whole. */
  readonly item: number | null;
  readonly partner: PartnerId | null;
  readonly startsAt: Date;
  readonly dueAt: Date;
  readonly isProvisional: boolean;
  readonly endedAt: Date | null;
  readonly closedAt: Date | null;
  readonly outcome: 'gehaald' | 'vervallen' | null;
  /** The number of the rulebook that lays it down. */
  readonly rulebook: number;
}

/** The terms that a report of a case started, what ends first at the front. */
export const termsOfReport = async (
  pool: Pool,
  caseId: string,
  reportId: ReportId,
): Promise<readonly TermOfReport[]> => {
  const { rows } = await pool.query<TermOfReport>({
    name: 'terms-of-report',
    text: `
      select code, nullif(item, -1) as item, partner, starts_at as "startsAt", due_at as "dueAt",
        provisional as "isProvisional", ended_at as "endedAt", closed_at as "closedAt", outcome, rulebook
      from term where case_id = $1 and report_id = $2 order by due_at, code, item, partner`,
    values: [caseId, reportId],
  });
  return rows;
};
