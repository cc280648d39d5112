import type { Pool, PoolClient } from 'pg';
import type { CaseId, Instant, Look, PartnerId, ReportId, Role } from '#core';

/** Somebody opened a case: for what, and which reports they got to see. The person is a keyed pseudonym. */
export interface CaseRead {
  readonly at: Instant;
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly caseId: CaseId;
  readonly purpose: string;
  /** Where it was opened: the table or the overleg. */
  readonly page: string;
  readonly reports: readonly ReportId[];
  /** Who really looked, when it was somebody who looked as this organisation: it counts as read by nobody of it. Null: its own people. */
  readonly look: Look | null;
  /** Whose people looked along at a shared screen; left out: nobody's. */
  readonly together?: readonly PartnerId[] | null;
}

/** Keeps that somebody looked, for good, before it is told what there is. */
export const recordCaseRead = async (client: Pick<PoolClient, 'query'>, read: CaseRead): Promise<void> => {
  await client.query({
    name: 'record-case-read',
    text: `
      insert into case_read (at, person, role, organisation, function, case_id, purpose, page, reports,
        look_role, look_organisation, look_purpose, together)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    values: [
      read.at,
      read.person,
      read.role,
      read.organisation,
      read.function,
      read.caseId,
      read.purpose,
      read.page,
      read.reports,
      read.look?.role ?? null,
      read.look?.organisation ?? null,
      read.look?.purpose ?? null,
      read.together ?? null,
    ],
  });
};

const READ = `
  at, person, role, organisation, function, case_id as "caseId", purpose, page, reports,
    case when look_organisation is not null then json_build_object(
      'role', look_role, 'organisation', look_organisation, 'purpose', look_purpose) end as look,
    together
  from case_read`;

/** Who of an organisation opened a case, oldest first. */
export const caseReads = async (
  pool: Pool,
  organisation: PartnerId,
  caseId: CaseId,
): Promise<readonly CaseRead[]> => {
  const { rows } = await pool.query<Omit<CaseRead, 'at'> & { at: Date }>({
    name: 'case-reads',
    text: `select ${READ} where organisation = $1 and case_id = $2 order by id`,
    values: [organisation, caseId],
  });
  return rows.map(({ at, ...read }) => ({ ...read, at: at.getTime() }));
};

/** Who opened a case last, the newest first: of an organisation, or of all of them (null). */
export const recentCaseReads = async (
  pool: Pool,
  organisation: PartnerId | null,
  limit: number,
): Promise<readonly CaseRead[]> => {
  const { rows } = await pool.query<Omit<CaseRead, 'at'> & { at: Date }>({
    name: 'recent-case-reads',
    text: `select ${READ} where $1::text is null or organisation = $1 order by id desc limit $2`,
    values: [organisation, limit],
  });
  return rows.map(({ at, ...read }) => ({ ...read, at: at.getTime() }));
};

/**
 * When somebody of an organisation first saw the reports of these cases. Who looked as that organisation does not count, nor does a sheet
 * on a shared screen, which tells of reports and does not show them.
 */
export const seenReports = async (
  pool: Pool,
  organisation: PartnerId,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, ReadonlyMap<ReportId, Instant>>> => {
  const { rows } = await pool.query<{ caseId: CaseId; report: ReportId; at: Date }>({
    name: 'seen-reports',
    text: `
      select case_id as "caseId", report, min(at) as at from case_read, unnest(reports) as report
      where organisation = $1 and case_id = any($2::uuid[]) and look_organisation is null
        and together is null group by case_id, report`,
    values: [organisation, cases],
  });
  const seen = new Map<CaseId, Map<ReportId, Instant>>();
  for (const { caseId, report, at } of rows) {
    const ofCase = seen.get(caseId) ?? new Map<ReportId, Instant>();
    seen.set(caseId, ofCase.set(report, at.getTime()));
  }
  return seen;
};
