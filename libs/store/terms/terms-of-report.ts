import type { Pool } from 'pg';
import type { CaseId, PartnerId, ReportId } from '#core';

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
      select ${COLUMNS}
      from term where case_id = $1 and report_id = $2 order by due_at, code, item, partner`,
    values: [caseId, reportId],
  });
  return rows;
};

/** The terms that these reports of these cases started, by report, what ends first at the front. */
export const termsOfReports = async (
  pool: Pool,
  cases: readonly CaseId[],
  reports: readonly ReportId[],
): Promise<ReadonlyMap<ReportId, readonly TermOfReport[]>> => {
  const { rows } = await pool.query<TermOfReport & { readonly reportId: ReportId }>({
    name: 'terms-of-reports',
    text: `
      select report_id as "reportId", ${COLUMNS}
      from term where case_id = any($1::uuid[]) and report_id = any($2::uuid[]) order by due_at, code, item, partner`,
    values: [cases, reports],
  });
  const found = new Map<ReportId, TermOfReport[]>();
  for (const { reportId, ...term } of rows) {
    const ofReport = found.get(reportId) ?? [];
    found.set(reportId, ofReport);
    ofReport.push(term);
  }
  return found;
};

const COLUMNS = `code, nullif(item, -1) as item, partner, starts_at as "startsAt", due_at as "dueAt",
  provisional as "isProvisional", ended_at as "endedAt", closed_at as "closedAt", outcome, rulebook`;
