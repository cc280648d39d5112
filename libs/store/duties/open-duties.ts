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

/** A partner's open duties, what is due first at the front. */
export const openDuties = async (
  pool: Pool,
  partner: PartnerId,
  limit: number,
): Promise<readonly OpenDuty[]> => {
  const { rows } = await pool.query<OpenDuty>({
    name: 'open-duties',
    text: `
      select d.code, d.report_id as "reportId", r.case_id as "caseId", coalesce(r.corrected_kind, r.kind) as kind, d.person,
        d.due_at as "dueAt", r.rulebook
      from duty d join report r on r.id = d.report_id
      where d.partner = $1 and d.met_at is null order by d.due_at, d.report_id, d.person limit $2`,
    values: [partner, limit],
  });
  return rows;
};
