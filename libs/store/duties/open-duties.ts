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
      select t.code, t.report_id as "reportId", t.case_id as "caseId", coalesce(r.corrected_kind, r.kind) as kind,
        nullif(t.item, -1) as person, t.due_at as "dueAt", t.rulebook
      from term t join report r on r.id = t.report_id
      where t.partner = $1 and t.closed_at is null order by t.due_at, t.report_id, t.code, t.item limit $2`,
    values: [partner, limit],
  });
  return rows;
};
