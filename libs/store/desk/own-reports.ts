import type { PoolClient } from 'pg';
import type { CaseId, Instant, PartnerId, ReportId } from '#core';

/** A report as its sender's own board needs it: sealed, in the version that it brought about. */
export interface OwnReport {
  readonly id: ReportId;
  readonly caseId: CaseId;
  readonly partner: PartnerId;
  readonly capacity: PartnerId;
  /** Of a correction that of what it corrects. */
  readonly kind: string;
  readonly version: number;
  readonly receivedAt: Instant;
  /** The number of the rulebook it was decided under. */
  readonly rulebook: number;
  /** The report that it corrects or withdraws. */
  readonly corrects: ReportId | null;
  /** Whether `sealed` is the whole event, or its data only. */
  readonly structured: boolean;
  /** Null: it withdraws. */
  readonly sealed: Buffer | null;
}

/** Those of these reports that were accepted and are still there; a repeat of an earlier one is not another report. */
export const ownReports = async (
  client: PoolClient,
  ids: readonly ReportId[],
): Promise<readonly OwnReport[]> => {
  if (ids.length === 0) return [];
  const { rows } = await client.query<Omit<OwnReport, 'receivedAt'> & { receivedAt: Date }>({
    name: 'own-reports',
    text: `
      select r.id, r.case_id as "caseId", r.partner, coalesce(r.capacity, r.partner) as capacity,
        case when x.is_new_version then r.corrected_kind else r.kind end as kind,
        case when x.is_new_version then r.corrected_version else r.version end as version,
        r.received_at as "receivedAt", r.rulebook, case when x.is_new_version then r.corrects end as corrects,
        not x.is_new_version and b.structured as structured,
        case when x.is_new_version then c.sealed else b.sealed end as sealed
      from report r
      cross join lateral (select r.kind = 'correctie' and r.corrected_kind is not null as is_new_version) x
      join report_body b on b.received_at = r.received_at and b.report_id = r.id
      left join corrected_body c on c.received_at = r.received_at and c.report_id = r.id
      where r.id = any($1::uuid[]) and r.status = 'aangenomen' and r.case_id is not null and r.repeats is null`,
    values: [ids],
  });
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.getTime() }));
};
