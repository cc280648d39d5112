import type { Pool } from 'pg';
import type { PartnerId, ReportId } from '#core';
import type { ReportStatus } from './report-status.js';

/** Whose reports somebody follows. */
export interface SentBy {
  readonly partner: PartnerId;
  /** Only of cases in this region, and what was refused; null: everywhere. */
  readonly region: string | null;
  /** Whether also what was for named functions only. */
  readonly withConfidential: boolean;
}

export type SentReport = Pick<
  ReportStatus,
  'id' | 'sealedEventId' | 'wrappedKey' | 'kind' | 'caseId' | 'status' | 'receivedAt' | 'rulebook'
> & {
  /** Its place in the order in which its sender was answered. */
  readonly number: number;
};

/** What an organisation sent, the newest first, from a place on (not included; null: from the newest). A repeat is the same report. */
export const sentReports = async (
  pool: Pool,
  sentBy: SentBy,
  before: number | null,
  limit: number,
): Promise<readonly SentReport[]> => {
  const { rows } = await pool.query<Omit<SentReport, 'number'> & { number: string }>({
    name: 'sent-reports',
    text: `
      select c.number, ${COLUMNS}
      from receipt c join report r on r.id = c.report_id left join zaak z on z.id = r.case_id
      where c.partner = $1 and ($2::bigint is null or c.number < $2) and ${MAY_FOLLOW}
      order by c.number desc limit $5`,
    values: [sentBy.partner, before, sentBy.region, sentBy.withConfidential, limit],
  });
  const seen = new Set<ReportId>();
  return rows.flatMap(({ number, ...row }) => {
    if (seen.has(row.id)) return [];
    seen.add(row.id);
    return [{ ...row, number: Number(number) }];
  });
};

/** Whether a report is one of those that somebody follows. */
export const isFollowed = async (pool: Pool, sentBy: SentBy, id: ReportId): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'is-followed',
    text: `
      select 1 from report r left join zaak z on z.id = r.case_id
      where r.id = $2 and r.partner = $1 and ${MAY_FOLLOW}`,
    values: [sentBy.partner, id, sentBy.region, sentBy.withConfidential],
  });
  return rowCount === 1;
};

const COLUMNS = `r.id, r.sealed_event_id as "sealedEventId", z.wrapped_key as "wrappedKey", coalesce(r.corrected_kind, r.kind) as kind,
  r.case_id as "caseId", r.status, r.received_at as "receivedAt", r.rulebook`;

const MAY_FOLLOW = `
  ($3::text is null or z.id is null or z.facts ->> 'regio' = $3)
  and ($4 or not coalesce((
    select bool_and(position('.' in d.partner) > 0) from delivery d where d.report_id = r.id), false))`;
