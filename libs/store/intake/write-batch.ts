import type { PoolClient } from 'pg';
import type { Partition, Progress } from '../positions.js';
import type { CaseId, Instant, Json, PartnerId, RecipientName, ReportId, SignalStatus } from '#core';
import { destroyBodies } from './destroy-bodies.js';
import { writeSuperseded } from './write-superseded.js';

/** Everything one batch of reports leaves behind. Moments are instants; what is not told is left out. */
export interface BatchWrite {
  readonly reports: readonly ReportRow[];
  readonly bodies: readonly BodyRow[];
  readonly rejectedBodies: readonly BodyRow[];
  readonly newCases: readonly (CaseRow & { readonly wrapped_key: string })[];
  readonly changedCases: readonly CaseRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly correctedBodies: readonly Omit<BodyRow, 'structured'>[];
  readonly superseded: readonly SupersededRow[];
  readonly destroyed: readonly DestroyedRow[];
  readonly duties: readonly DutyRow[];
  readonly persons: readonly PersonRow[];
}

/** The kinds of report in a case whose contents are destroyed. */
export interface DestroyedRow {
  readonly case_id: CaseId;
  readonly kinds: readonly string[];
}

/** An earlier delivery that is handed out to nobody any more, found by what tells it apart. */
export interface SupersededRow {
  readonly report_id: ReportId;
  readonly partner: RecipientName;
  readonly stands_in_for: PartnerId | undefined;
  readonly partnership: string;
  readonly purpose: string;
  readonly at: Instant;
  /** The report that replaces or withdraws it. */
  readonly reason: ReportId;
}

export interface DutyRow {
  readonly report_id: ReportId;
  readonly code: string;
  readonly partner: PartnerId;
  readonly person: number | undefined;
  readonly due_at: Instant;
}

/** Somebody whose data a report holds, by keyed pseudonym (base64) and place in the report's list. */
export interface PersonRow {
  readonly pseudonym: string;
  readonly received_at: Instant;
  readonly report_id: ReportId;
  readonly person: number;
}

export interface ReportRow {
  readonly id: ReportId;
  readonly partner: PartnerId;
  /** In base64. */
  readonly sealed_event_id: string | undefined;
  readonly kind?: string;
  readonly version?: number;
  readonly case_id?: CaseId;
  readonly status: 'aangenomen' | 'geweigerd';
  readonly received_at: Instant;
  readonly rulebook: number;
  readonly answer: object;
  readonly capacity?: PartnerId;
  readonly corrects?: ReportId | undefined;
  readonly corrected_kind?: string | undefined;
  readonly corrected_version?: number | undefined;
}

export interface BodyRow {
  readonly report_id: ReportId;
  readonly received_at: Instant;
  readonly structured: boolean;
  readonly sealed: Buffer;
}

export interface CaseRow {
  readonly id: CaseId;
  readonly facts: Json;
  readonly partners: readonly PartnerId[];
  /** Base64; what the hub must know of the case and nobody may read in the database. */
  readonly sealed_facts: string | undefined;
}

export interface DeliveryRow {
  readonly partner: RecipientName;
  readonly report_id: ReportId;
  readonly stands_in_for: PartnerId | undefined;
  readonly agreement: string | undefined;
  readonly partnership: string;
  readonly purpose: string;
  readonly plan: number;
  readonly held: string;
  readonly persons: readonly string[] | undefined;
  readonly waits_until: Instant | undefined;
  readonly readable_until: Instant | undefined;
  readonly of_correction: boolean;
  readonly signal: SignalStatus | undefined;
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
  readonly at: Instant;
  readonly report_id: ReportId;
  readonly record: string;
}

/**
 * Writes a batch and the reader's new places within the caller's transaction: two statements, each with one jsonb parameter. Deliveries and receipts come
 * last, because their counters are what other batches wait for until this one commits.
 */
export const writeBatch = async (
  client: PoolClient,
  batch: BatchWrite,
  reader: string,
  places: readonly (Partition & Progress)[],
): Promise<void> => {
  const { deliveries, receipts, bodies, rejectedBodies, correctedBodies, superseded, destroyed, ...rows } =
    batch;
  const sealed = [...bodies, ...rejectedBodies, ...correctedBodies].map((body) => body.sealed);
  const slices = placesOf(sealed);
  const kept = {
    ...rows,
    places: places.map(({ topic, partition, next, chain }) => ({
      topic,
      partition,
      next,
      chain: chain?.toString('base64'),
    })),
    bodies: placed(bodies, slices),
    rejectedBodies: placed(rejectedBodies, slices.slice(bodies.length)),
    correctedBodies: placed(correctedBodies, slices.slice(bodies.length + rejectedBodies.length)),
  };
  await client.query({
    name: 'write-reports',
    text: REPORTS,
    values: [JSON.stringify(kept), Buffer.concat(sealed), reader],
  });
  if (superseded.length > 0) await writeSuperseded(client, superseded);
  if (destroyed.length > 0) await destroyBodies(client, destroyed);
  if (deliveries.length > 0)
    await client.query({ name: 'write-deliveries', text: DELIVERIES, values: [JSON.stringify(deliveries)] });
  if (receipts.length > 0)
    await client.query({ name: 'write-receipts', text: RECEIPTS, values: [JSON.stringify(receipts)] });
};

interface Place {
  readonly at: number;
  readonly length: number;
}

/** Where each of the sealed bodies lies in the binary parameter: as base64 inside the jsonb they would cost twice as much. */
const placesOf = (sealed: readonly Buffer[]): readonly Place[] => {
  let end = 1;
  return sealed.map(({ length }) => {
    const at = end;
    end += length;
    return { at, length };
  });
};

const placed = <Row extends { readonly sealed: Buffer }>(bodies: readonly Row[], places: readonly Place[]) =>
  bodies.map(({ sealed: _sealed, ...row }, n) => ({ ...row, ...places[n] }));

const bodiesInto = (table: string, rows: string): string => `
  insert into ${table} (report_id, received_at, structured, sealed)
  select report_id, to_timestamp(received_at / 1000.0), structured, substring($2::bytea from at for length)
  from batch, jsonb_to_recordset(rows -> '${rows}')
    as r (report_id uuid, received_at bigint, structured boolean, at int, length int)`;

const REPORTS = `
  with batch as materialized (select $1::jsonb as rows),
  reports as (
    insert into report (id, partner, sealed_event_id, kind, version, case_id, status, received_at, rulebook, answer, capacity,
      corrects, corrected_kind, corrected_version)
    select id, partner, decode(sealed_event_id, 'base64'), kind, version, case_id, status,
      to_timestamp(received_at / 1000.0), rulebook, answer, capacity, corrects, corrected_kind, corrected_version
    from batch, jsonb_to_recordset(rows -> 'reports') as r (id uuid, partner text, sealed_event_id text, kind text,
      version smallint, case_id uuid, status text, received_at bigint, rulebook smallint, answer jsonb, capacity text,
      corrects uuid, corrected_kind text, corrected_version smallint)
    order by id),
  new_cases as (
    insert into zaak (id, facts, partners, wrapped_key, sealed_facts)
    select id, facts, partners, decode(wrapped_key, 'base64'), decode(sealed_facts, 'base64')
    from batch, jsonb_to_recordset(rows -> 'newCases') as r (id uuid, facts jsonb, partners jsonb, wrapped_key text,
      sealed_facts text)
    order by id),
  changed_cases as (
    update zaak set facts = r.facts, partners = r.partners, sealed_facts = decode(r.sealed_facts, 'base64')
    from batch, jsonb_to_recordset(rows -> 'changedCases') as r (id uuid, facts jsonb, partners jsonb, sealed_facts text)
    where zaak.id = r.id),
  bodies as (${bodiesInto('report_body', 'bodies')}),
  rejected_bodies as (${bodiesInto('rejected_body', 'rejectedBodies')}),
  corrected_bodies as (
    insert into corrected_body (report_id, received_at, sealed)
    select report_id, to_timestamp(received_at / 1000.0), substring($2::bytea from at for length)
    from batch, jsonb_to_recordset(rows -> 'correctedBodies')
      as r (report_id uuid, received_at bigint, at int, length int)),
  duties as (
    insert into duty (report_id, code, partner, person, due_at)
    select report_id, code, partner, person, to_timestamp(due_at / 1000.0)
    from batch, jsonb_to_recordset(rows -> 'duties')
      as r (report_id uuid, code text, partner text, person smallint, due_at bigint)),
  persons as (
    insert into person_handled (pseudonym, received_at, report_id, person)
    select decode(pseudonym, 'base64'), to_timestamp(received_at / 1000.0), report_id, person
    from batch, jsonb_to_recordset(rows -> 'persons')
      as r (pseudonym text, received_at bigint, report_id uuid, person smallint)),
  moved as (
    update position set next = r.next, chain = decode(r.chain, 'base64')
    from batch, jsonb_to_recordset(rows -> 'places') as r (topic text, partition int, next bigint, chain text)
    where position.reader = $3 and position.topic = r.topic and position.partition = r.partition)
  insert into evidence (topic, partition, log_offset, at, report_id, record)
  select topic, partition, log_offset, to_timestamp(at / 1000.0), report_id, record
  from batch, jsonb_to_recordset(rows -> 'evidence') as r (topic text, partition int, log_offset bigint, at bigint,
    report_id uuid, record text)`;

const MOST_SKIPPED = 4;

/**
 * Gives each row the next number of its partner's stream; locked in one order until the commit, so no later number is ever
 * stored before an earlier one. Numbers skip at random, so that one that stays away tells nobody that something was stopped.
 */
const numbered = (prefix: string): string => `
  rows as materialized (
    select *, sum(1 + floor(random() * ${MOST_SKIPPED})::int) over (partition by partner order by ordinality) as step from listed),
  wanted as (select '${prefix}' || partner as name, max(step) as many from rows group by partner),
  known as (select name from stream where name in (select name from wanted) order by name for update),
  counted as (
    insert into stream as s (name, next)
    select name, many from wanted left join known using (name) order by name
    on conflict (name) do update set next = s.next + excluded.next
    returning s.name, s.next)`;

const DELIVERIES = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid, stands_in_for text,
      agreement text, partnership text, purpose text, plan int, held text, persons jsonb, waits_until bigint,
      readable_until bigint, of_correction boolean, signal text))
      with ordinality),
  ${numbered('out.')}
  insert into delivery (partner, number, report_id, stands_in_for, agreement, partnership, purpose, plan, held, persons,
    waits_until, readable_until, of_correction, signal)
  select partner, counted.next - wanted.many + step - 1, report_id, stands_in_for, agreement, partnership, purpose, plan, held,
    persons, to_timestamp(waits_until / 1000.0), to_timestamp(readable_until / 1000.0), of_correction, signal
  from rows join wanted on wanted.name = 'out.' || partner join counted on counted.name = wanted.name`;

const RECEIPTS = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid, topic text,
      partition int, log_offset bigint)) with ordinality),
  ${numbered('receipts.')}
  insert into receipt (partner, number, report_id, topic, partition, log_offset)
  select partner, counted.next - wanted.many + step - 1, report_id, topic, partition, log_offset
  from rows join wanted on wanted.name = 'receipts.' || partner join counted on counted.name = wanted.name`;
