import type { PoolClient } from 'pg';
import type { CaseId, Instant, ReportId } from '#core';

/** A report that is probably a double of an earlier one (P21). */
export interface KnownDouble {
  readonly id: ReportId;
  readonly caseId: CaseId;
  readonly kind: string;
  readonly receivedAt: Instant;
  readonly repeats: ReportId;
}

/** Those of these reports that are probably doubles. */
export const doublesAmong = async (
  client: PoolClient,
  ids: readonly ReportId[],
): Promise<readonly KnownDouble[]> => {
  if (ids.length === 0) return [];
  const { rows } = await client.query<Omit<KnownDouble, 'receivedAt'> & { receivedAt: Date }>({
    name: 'doubles-among',
    text: `
      select id, case_id as "caseId", kind, received_at as "receivedAt", repeats
      from report where id = any($1::uuid[]) and status = 'aangenomen' and case_id is not null and repeats is not null`,
    values: [ids],
  });
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.getTime() }));
};
