import type { Pool } from 'pg';
import type { CaseId, PartnerId, ReportId } from '#core';

/** What a partner still has to do, and before when: an open term that it must see to. */
export interface OpenDuty {
  readonly code: string;
  readonly reportId: ReportId;
  readonly caseId: string;
  readonly kind: string;
  /** The place in the report's list it is about; null: the report as a whole. */
  readonly item: number | null;
  readonly dueAt: Date;
  /** When it ended, once that has been told; null: not yet. */
  readonly endedAt: Date | null;
  /** The number of the rulebook that lays it down. */
  readonly rulebook: number;
}

/** Whose duties: of a partner, in cases of these regions only; null: in all. */
export interface DutyHolder {
  readonly partner: PartnerId;
  readonly regions: readonly string[] | null;
}

/** The open duties of a partner and of whom it succeeded, in one case or (null) in all, what is due first at the front. */
export const openDuties = async (
  pool: Pool,
  holders: readonly DutyHolder[],
  { caseId, limit }: { readonly caseId: CaseId | null; readonly limit: number },
): Promise<readonly OpenDuty[]> => {
  const { rows } = await pool.query<OpenDuty>({
    name: 'open-duties',
    text: `
      select t.code, t.report_id as "reportId", t.case_id as "caseId", coalesce(r.corrected_kind, r.kind) as kind,
        nullif(t.item, -1) as item, t.due_at as "dueAt", t.ended_at as "endedAt", t.rulebook
      from term t join report r on r.id = t.report_id
      left join zaak z on z.id = t.case_id
      where t.partner = any($1::text[]) and t.closed_at is null
        and (not $2::jsonb ? t.partner or $2::jsonb -> t.partner ? coalesce(z.facts ->> 'regio', ''))
        and ($4::uuid is null or t.case_id = $4)
      order by t.due_at, t.report_id, t.code, t.item limit $3`,
    values: [
      holders.map(({ partner }) => partner),
      JSON.stringify(
        Object.fromEntries(
          holders.flatMap(({ partner, regions }) => (regions === null ? [] : [[partner, regions] as const])),
        ),
      ),
      limit,
      caseId,
    ],
  });
  return rows;
};
