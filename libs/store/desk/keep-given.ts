import type { PoolClient } from 'pg';
import type { CaseId, Instant, RecipientName, ReportId } from '#core';
import { NUMBERED_DOSSIERS } from './numbered-dossiers.js';

/** One thing that a recipient was given of a case, sealed with the key of that case. */
export interface GivenRow {
  readonly recipient: RecipientName;
  readonly case_id: CaseId;
  readonly id: string;
  readonly report_id: ReportId;
  readonly received_at: Instant;
  /** Whether a case with this can be at a ZSM table. */
  readonly open: boolean;
  readonly sealed: Buffer;
}

/**
 * Adds to dossiers what is new, and gives the recipients whose board changed. What was there changes nothing, and neither does what
 * was destroyed meanwhile. The cases must be held (`holdCaseKeys`).
 */
export const keepGiven = async (
  client: PoolClient,
  rows: readonly GivenRow[],
): Promise<readonly RecipientName[]> => {
  if (rows.length === 0) return [];
  let end = 1;
  const listed = rows.map(({ sealed, ...row }) => {
    const at = end;
    end += sealed.length;
    return { ...row, at, length: sealed.length };
  });
  const { rows: changed } = await client.query<{ recipient: RecipientName }>({
    name: 'keep-given',
    text: KEEP,
    values: [JSON.stringify(listed), Buffer.concat(rows.map(({ sealed }) => sealed))],
  });
  return [...new Set(changed.map(({ recipient }) => recipient))];
};

const KEEP = `
  with listed as (
    select * from jsonb_to_recordset($1::jsonb) as r (recipient text, case_id uuid, id text, report_id uuid,
      received_at bigint, open boolean, at int, length int)),
  fresh as (
    insert into dossier_given (recipient, case_id, id, report_id, sealed)
    select l.recipient, l.case_id, l.id, l.report_id, substring($2::bytea from l.at for l.length)
    from listed l
    where exists (select 1 from report r join report_body b on b.received_at = r.received_at and b.report_id = r.id
      where r.id = l.report_id)
    order by l.recipient, l.case_id, l.id
    on conflict do nothing
    returning recipient, case_id, id),
  changed as (
    select recipient, case_id, max(to_timestamp(l.received_at / 1000.0)) as at, bool_or(l.open) as open
    from fresh join listed l using (recipient, case_id, id) group by recipient, case_id),
  ${NUMBERED_DOSSIERS}`;
