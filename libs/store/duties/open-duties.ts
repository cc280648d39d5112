import type { Pool } from 'pg';
import type { PartnerId, ReportId } from '#core';

/** What a partner still has to do because something was shared, and before when. */
export interface OpenDuty {
  readonly code: string;
  readonly reportId: ReportId;
  readonly caseId: string;
  readonly kind: string;
  /** The place of the person it concerns in the report's list; null: the report as a whole. */
  readonly person: number | null;
  readonly dueAt: Date;
  /** The number of the rulebook that lays it down. */
  readonly rulebook: number;
}

/** Whose duties: of a partner, in cases of these regions only; null: in all. */
export interface DutyHolder {
  readonly partner: PartnerId;
  readonly regions: readonly string[] | null;
}

/** The open duties of a partner and of whom it succeeded, what is due first at the front. */
export const openDuties = async (
  pool: Pool,
  holders: readonly DutyHolder[],
  limit: number,
): Promise<readonly OpenDuty[]> => {
  const { rows } = await pool.query<OpenDuty>({
    name: 'open-duties',
    text: `
      select d.code, d.report_id as "reportId", r.case_id as "caseId", coalesce(r.corrected_kind, r.kind) as kind, d.person,
        d.due_at as "dueAt", r.rulebook
      from duty d join report r on r.id = d.report_id
      left join zaak z on z.id = r.case_id
      where d.partner = any($1::text[]) and d.met_at is null
        and (not $2::jsonb ? d.partner or $2::jsonb -> d.partner ? coalesce(z.facts ->> 'regio', ''))
      order by d.due_at, d.report_id, d.person limit $3`,
    values: [
      holders.map(({ partner }) => partner),
      JSON.stringify(
        Object.fromEntries(
          holders.flatMap(({ partner, regions }) => (regions === null ? [] : [[partner, regions] as const])),
        ),
      ),
      limit,
    ],
  });
  return rows;
};
