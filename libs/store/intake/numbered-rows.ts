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

/** Stores deliveries, each with the next number of its recipient's stream. */
export const DELIVERIES = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid, received_at bigint,
      stands_in_for text, agreement text, partnership text, purpose text, plan int, held text, persons jsonb,
      waits_until bigint, readable_until bigint, of_correction boolean, signal text))
      with ordinality),
  ${numbered('out.')}
  insert into delivery (partner, number, report_id, received_at, stands_in_for, agreement, partnership, purpose, plan, held,
    persons, waits_until, readable_until, of_correction, signal)
  select partner, counted.next - wanted.many + step - 1, report_id, to_timestamp(received_at / 1000.0), stands_in_for,
    agreement, partnership, purpose, plan, held, persons, to_timestamp(waits_until / 1000.0),
    to_timestamp(readable_until / 1000.0), of_correction, signal
  from rows join wanted on wanted.name = 'out.' || partner join counted on counted.name = wanted.name`;

/** Stores receipts, each with the next number of its sender's stream. */
export const RECEIPTS = `
  with listed as (
    select * from rows from (jsonb_to_recordset($1::jsonb) as (partner text, report_id uuid, topic text,
      partition int, log_offset bigint)) with ordinality),
  ${numbered('receipts.')}
  insert into receipt (partner, number, report_id, topic, partition, log_offset)
  select partner, counted.next - wanted.many + step - 1, report_id, topic, partition, log_offset
  from rows join wanted on wanted.name = 'receipts.' || partner join counted on counted.name = wanted.name`;
