import type { PoolClient } from 'pg';
import type { CaseId, Json, PartnerId, ReportId } from '#core';

/** Everything one batch of reports leaves behind. Sealed bytes and hashes are base64, moments RFC 3339. */
export interface BatchWrite {
  readonly reports: readonly ReportRow[];
  readonly bodies: readonly BodyRow[];
  readonly rejectedBodies: readonly RejectedBodyRow[];
  readonly newCases: readonly (CaseRow & { readonly wrapped_key: string })[];
  readonly changedCases: readonly CaseRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly evidence: readonly EvidenceRow[];
}

export interface ReportRow {
  readonly id: ReportId;
  readonly partner: PartnerId;
  readonly event_id: string | null;
  readonly kind: string | null;
  readonly version: number | null;
  readonly case_id: CaseId | null;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly received_at: string;
  readonly rulebook: number;
  readonly answer: object;
}

export interface BodyRow {
  readonly report_id: ReportId;
  readonly received_at: string;
  readonly case_id: CaseId;
  readonly structured: boolean;
  readonly sealed: string;
}

export type RejectedBodyRow = Pick<BodyRow, 'report_id' | 'received_at' | 'sealed'>;

export interface CaseRow {
  readonly id: CaseId;
  readonly facts: Json;
  readonly partners: readonly PartnerId[];
}

export interface DeliveryRow {
  readonly partner: PartnerId;
  readonly report_id: ReportId;
  readonly received_at: string;
  readonly case_id: CaseId;
  readonly stands_in_for: PartnerId | null;
  readonly agreement: string | null;
  readonly partnership: string;
  readonly purpose: string;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[] | null;
  readonly waits_until: string | null;
  readonly rulebook: number;
}

export interface ReceiptRow {
  readonly partner: PartnerId;
  readonly report_id: ReportId;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: number;
}

export interface EvidenceRow {
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: number;
  readonly at: string;
  readonly report_id: ReportId;
  readonly record: string;
  readonly hash: string;
}

/** Writes a batch within the caller's transaction: one statement a table, one jsonb parameter a statement. */
export const writeBatch = async (client: PoolClient, batch: BatchWrite): Promise<void> => {
  for (const { name, text, rows } of statements(batch))
    if (rows.length > 0) await client.query({ name, text, values: [JSON.stringify(rows)] });
};

// Deliveries and receipts come last: their counters are what other batches wait for until this one commits.
const statements = (batch: BatchWrite) => [
  { name: 'write-reports', text: REPORTS, rows: batch.reports },
  { name: 'write-bodies', text: BODIES, rows: batch.bodies },
  { name: 'write-rejected-bodies', text: REJECTED_BODIES, rows: batch.rejectedBodies },
  { name: 'write-new-cases', text: NEW_CASES, rows: batch.newCases },
  { name: 'write-changed-cases', text: CHANGED_CASES, rows: batch.changedCases },
  { name: 'write-evidence', text: EVIDENCE, rows: batch.evidence },
  { name: 'write-deliveries', text: DELIVERIES, rows: batch.deliveries },
  { name: 'write-receipts', text: RECEIPTS, rows: batch.receipts },
];

const REPORTS = `
  insert into report (id, partner, event_id, kind, version, case_id, status, received_at, rulebook, answer)
  select * from jsonb_to_recordset($1::jsonb) as r (id uuid, partner text, event_id text, kind text, version smallint,
    case_id uuid, status text, received_at timestamptz, rulebook smallint, answer jsonb) order by id`;

const BODIES = `
  insert into report_body (report_id, received_at, case_id, structured, sealed)
  select report_id, received_at, case_id, structured, decode(sealed, 'base64')
  from jsonb_to_recordset($1::jsonb) as r (report_id uuid, received_at timestamptz, case_id uuid, structured boolean, sealed text)`;

const REJECTED_BODIES = `
  insert into rejected_body (report_id, received_at, sealed)
  select report_id, received_at, decode(sealed, 'base64')
  from jsonb_to_recordset($1::jsonb) as r (report_id uuid, received_at timestamptz, sealed text)`;

const NEW_CASES = `
  insert into zaak (id, facts, partners, wrapped_key)
  select id, facts, partners, decode(wrapped_key, 'base64')
  from jsonb_to_recordset($1::jsonb) as r (id uuid, facts jsonb, partners jsonb, wrapped_key text) order by id`;

const CHANGED_CASES = `
  update zaak set facts = r.facts, partners = r.partners
  from jsonb_to_recordset($1::jsonb) as r (id uuid, facts jsonb, partners jsonb) where zaak.id = r.id`;

const EVIDENCE = `
  insert into evidence (topic, partition, log_offset, at, report_id, record, hash)
  select topic, partition, log_offset, at, report_id, record, decode(hash, 'base64')
  from jsonb_to_recordset($1::jsonb) as r (topic text, partition int, log_offset bigint, at timestamptz, report_id uuid,
    record text, hash text)`;

/** Gives each row the next number of its partner's stream; locked in one order until the commit, so numbers have no gaps. */
const numbered = (prefix: string): string => `
  rows as (select *, row_number() over (partition by partner order by ordinality) - 1 as step from listed),
  wanted as (select '${prefix}' || partner as name, count(*) as many from rows group by partner),
  known as (select name from stream where name in (select name from wanted) order by name for update),
  counted as (
    insert into stream as s (name, next)
    select name, many from wanted left join known using (name) order by name
    on conflict (name) do update set next = s.next + excluded.next
    returning s.name, s.next)`;

const DELIVERIES = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid,
      received_at timestamptz, case_id uuid, stands_in_for text, agreement text, partnership text, purpose text,
      plan smallint, held text, persons jsonb, waits_until timestamptz, rulebook smallint)) with ordinality),
  ${numbered('out.')}
  insert into delivery (partner, number, report_id, received_at, case_id, stands_in_for, agreement, partnership,
    purpose, plan, held, persons, waits_until, rulebook)
  select partner, counted.next - wanted.many + step, report_id, received_at, case_id, stands_in_for, agreement,
    partnership, purpose, plan, held, persons, waits_until, rulebook
  from rows join wanted on wanted.name = 'out.' || partner join counted on counted.name = wanted.name`;

const RECEIPTS = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid, topic text,
      partition int, log_offset bigint)) with ordinality),
  ${numbered('receipts.')}
  insert into receipt (partner, number, report_id, topic, partition, log_offset)
  select partner, counted.next - wanted.many + step, report_id, topic, partition, log_offset
  from rows join wanted on wanted.name = 'receipts.' || partner join counted on counted.name = wanted.name`;
