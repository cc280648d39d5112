import type { PoolClient } from 'pg';
import type { CaseId, Instant, PartnerId, ReportId } from '#core';

/** A term of which something must be reported now. */
export interface DueTerm {
  readonly caseId: CaseId;
  /** The report that started it. */
  readonly reportId: ReportId;
  readonly code: string;
  /** The place in the report's list it is about; null: the report as a whole. */
  readonly item: number | null;
  readonly partner: PartnerId | null;
  readonly dueAt: Instant;
  readonly event: string;
  readonly at: Instant;
  /** The number of the rulebook it was started or last changed under. */
  readonly rulebook: number;
}

/** When the first term is due of which nothing lies on the log yet; null: none. */
export const nextDueAt = async (client: Pick<PoolClient, 'query'>): Promise<Instant | null> => {
  const { rows } = await client.query<{ at: Date }>({
    name: 'next-due-term',
    text: `
      select next_at as at from term where next_at is not null and appended_event is null order by next_at limit 1`,
  });
  return rows[0]?.at.getTime() ?? null;
};

/**
 * Marks what is due as put on the log under this number, the longest due first; gives it in that order. A term that is being
 * written by somebody else is left for the next time.
 */
export const claimDueTerms = async (
  client: Pick<PoolClient, 'query'>,
  now: Instant,
  number: number,
  limit: number,
): Promise<readonly DueTerm[]> => {
  const { rows } = await client.query<DueRow>({
    name: 'claim-due-terms',
    text: CLAIM,
    values: [new Date(now), number, limit],
  });
  return rows.map(({ dueAt, at, ...row }) => ({
    ...row,
    dueAt: dueAt.getTime(),
    at: at.getTime(),
  }));
};

type DueRow = Omit<DueTerm, 'dueAt' | 'at'> & Readonly<Record<'dueAt' | 'at', Date>>;

const CLAIM = `
  with due as (
    select ctid from term
    where next_at <= $1 and next_at is not null and appended_event is null order by next_at limit $3 for update skip locked),
  claimed as (
    update term set appended_event = next_event, append_number = $2 from due where term.ctid = due.ctid
    returning case_id, report_id, code, item, partner, due_at, next_event, next_at, rulebook)
  select case_id as "caseId", report_id as "reportId", code, nullif(item, -1) as item, partner, due_at as "dueAt", next_event as event, next_at as at, rulebook
  from claimed order by next_at, case_id, report_id, code, item, partner`;

/** Makes due again what was marked under a number that never came to lie on the log; gives how many. */
export const releaseTerms = async (client: Pick<PoolClient, 'query'>, lastOnLog: number): Promise<number> => {
  const { rowCount } = await client.query({
    name: 'release-terms',
    text: `
      update term set appended_event = null, append_number = null
      where appended_event is not null and append_number > $1`,
    values: [lastOnLog],
  });
  return rowCount ?? 0;
};
