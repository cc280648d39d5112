import type { PoolClient } from 'pg';
import type { Partition, Progress } from '../positions.js';
import type { BatchWrite } from './batch-write.js';
import { destroyBodies } from './destroy-bodies.js';
import { forgetMarks } from './forget-marks.js';
import { DELIVERIES, RECEIPTS } from './numbered-rows.js';
import { writeSuperseded } from './write-superseded.js';
import { writeTold } from './write-told.js';

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
  const {
    deliveries,
    receipts,
    bodies,
    rejectedBodies,
    correctedBodies,
    superseded,
    destroyed,
    told,
    withdrawn,
    evidence,
    ...rows
  } = batch;
  const sealed = [...bodies, ...rejectedBodies, ...correctedBodies].map((body) => body.sealed);
  const records = evidence.map(({ record }) => record);
  const slices = placesOf([...sealed, ...records]);
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
    evidence: evidence.map(({ record: _record, ...row }, n) => ({ ...row, ...slices[sealed.length + n] })),
  };
  if (withdrawn.length > 0) await forgetMarks(client, withdrawn);
  await client.query({
    name: 'write-reports',
    text: REPORTS,
    values: [JSON.stringify(kept), Buffer.concat([...sealed, ...records]), reader],
  });
  if (told.length > 0) await writeTold(client, told);
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

/** Where each sealed body or evidence record lies in the binary parameter: inside the jsonb they would cost twice as much. */
const placesOf = (parts: readonly Buffer[]): readonly Place[] => {
  let end = 1;
  return parts.map(({ length }) => {
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

/** The clock may have put that event on the log meanwhile: then its mark stays, or it would do so again. */
const SAME_NEXT =
  '(term.next_event, term.next_at) is not distinct from (excluded.next_event, excluded.next_at)';

const REPORTS = `
  with batch as materialized (select $1::jsonb as rows),
  reports as (
    insert into report (id, partner, sealed_event_id, kind, version, case_id, status, received_at, rulebook, answer, capacity,
      corrects, corrected_kind, corrected_version, mark, contents, repeats, region)
    select id, partner, decode(sealed_event_id, 'base64'), kind, version, case_id, status,
      to_timestamp(received_at / 1000.0), rulebook, answer, capacity, corrects, corrected_kind, corrected_version,
      mark, contents, repeats, region
    from batch, jsonb_to_recordset(rows -> 'reports') as r (id uuid, partner text, sealed_event_id text, kind text,
      version smallint, case_id uuid, status text, received_at bigint, rulebook smallint, answer jsonb, capacity text,
      corrects uuid, corrected_kind text, corrected_version smallint, mark uuid, contents uuid, repeats uuid,
      region text)
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
  terms as (
    insert into term (case_id, report_id, code, item, partner, starts_at, due_at, provisional, next_event, next_at, done,
      ended_at, closed_at, closed_by, outcome, rulebook)
    select case_id, report_id, code, item, partner, to_timestamp(starts_at / 1000.0), to_timestamp(due_at / 1000.0),
      coalesce(provisional, false), next_event, to_timestamp(next_at / 1000.0), coalesce(done, '[]'),
      to_timestamp(ended_at / 1000.0), to_timestamp(closed_at / 1000.0), closed_by, outcome, rulebook
    from batch, jsonb_to_recordset(rows -> 'terms') as r (case_id uuid, report_id uuid, code text, item smallint,
      partner text, starts_at bigint, due_at bigint, provisional boolean, next_event text, next_at bigint, done jsonb,
      ended_at bigint, closed_at bigint, closed_by uuid, outcome text, rulebook smallint)
    order by case_id, report_id, code, item, partner
    on conflict (case_id, report_id, code, item, partner) do update set starts_at = excluded.starts_at,
      due_at = excluded.due_at, provisional = excluded.provisional, next_event = excluded.next_event,
      next_at = excluded.next_at, done = excluded.done, ended_at = excluded.ended_at, closed_at = excluded.closed_at,
      closed_by = excluded.closed_by, outcome = excluded.outcome, rulebook = excluded.rulebook,
      appended_event = case when ${SAME_NEXT} then term.appended_event end,
      append_number = case when ${SAME_NEXT} then term.append_number end
    where term.closed_at is null or (term.outcome = 'vervallen' and excluded.closed_at is null)),
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
  select topic, partition, log_offset, to_timestamp(received_at / 1000.0), report_id,
    convert_from(substring($2::bytea from at for length), 'UTF8')
  from batch, jsonb_to_recordset(rows -> 'evidence') as r (topic text, partition int, log_offset bigint, received_at bigint,
    report_id uuid, at int, length int)`;
