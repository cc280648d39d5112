import type { Pool, PoolClient } from 'pg';
import type { Fault, PartnerId, ReportId } from '#core';

/** A refused report, with its bytes as they came as long as they are kept. */
export interface RejectedReport {
  readonly id: ReportId;
  readonly partner: PartnerId;
  readonly receivedAt: Date;
  readonly faults: readonly Fault[];
  readonly structured: boolean | null;
  /** Opens with the key of rejected reports; null: not kept any more. */
  readonly sealed: Buffer | null;
  /** The report that took its place; null: none yet. */
  readonly replacedBy: ReportId | null;
  /** The refused report that it takes the place of itself. */
  readonly replaces: ReportId | null;
}

const COLUMNS = `r.id, r.partner, r.received_at as "receivedAt", coalesce(r.answer -> 'fouten', '[]') as faults, b.structured, b.sealed,
  v.replacement as "replacedBy", w.original as "replaces"`;
const JOINED = `
  left join rejected_body b on b.received_at = r.received_at and b.report_id = r.id and b.received_at >= $1
  left join replaced_report v on v.original = r.id
  left join replaced_report w on w.replacement = r.id`;

/** A place in the refused reports of one cause, in the order in which they came. */
export interface RejectedPlace {
  readonly at: Date;
  readonly id: ReportId;
}

/** What was refused of a sender for one fault since a moment and not replaced yet, the oldest first. */
export const rejectedReports = async (
  pool: Pool,
  of: {
    readonly sender: PartnerId;
    readonly fault: string;
    readonly shownSince: Date;
    readonly keptSince: Date;
  },
  after: RejectedPlace | null,
  limit: number,
): Promise<readonly RejectedReport[]> => {
  const { rows } = await pool.query<RejectedReport>({
    name: 'rejected-reports',
    text: `
      select ${COLUMNS} from report r ${JOINED}
      where r.status = 'geweigerd' and r.partner = $2 and r.answer -> 'fouten' -> 0 ->> 'code' = $3 and r.received_at >= $4
        and v.original is null and ($5::timestamptz is null or (r.received_at, r.id) > ($5, $6::uuid))
      order by r.received_at, r.id limit $7`,
    values: [of.keptSince, of.sender, of.fault, of.shownSince, after?.at ?? null, after?.id ?? null, limit],
  });
  return rows;
};

/** One refused report; null when there is none with this id. */
export const rejectedReport = async (
  client: Pick<Pool | PoolClient, 'query'>,
  id: ReportId,
  keptSince: Date,
): Promise<RejectedReport | null> => {
  const { rows } = await client.query<RejectedReport>({
    name: 'rejected-report',
    text: `select ${COLUMNS} from report r ${JOINED} where r.id = $2 and r.status = 'geweigerd'`,
    values: [keptSince, id],
  });
  return rows[0] ?? null;
};

/** Deletes the bytes of refused reports from before a moment; which report it was and why it was refused stays. */
export const forgetRejectedBodies = async (pool: Pool, before: Date): Promise<number> => {
  const { rowCount } = await pool.query('delete from rejected_body where received_at < $1', [before]);
  return rowCount ?? 0;
};
