import type { Pool } from 'pg';

/** Whose reports lie in the list, of which kinds and in which regions. */
export interface MessagesOf {
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
}

/** The one partner that got only this many. */
const FEW = 40;

const UUID = (from: string): string => `
  (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-8' || substr(h, 14, 3) || '-a' || substr(h, 18, 3) || '-' || substr(h, 21, 12))::uuid
  from (select md5(${from}) as h) m`;

/**
 * Fills a database with reports of half a year as intake would have left them, with some three deliveries each: half of them by a few
 * senders, the last sender and recipient of the list with next to none. Nothing in them can be opened.
 */
export const fillMessages = async (pool: Pool, count: number, until: Date, of: MessagesOf): Promise<void> => {
  const { senders, recipients, kinds, regions } = of;
  await pool.query(CASES, [Math.ceil(count / 3), regions]);
  await pool.query(REPORTS, [count, until, senders, kinds, Math.ceil(count / FEW)]);
  await pool.query(DELIVERIES, [recipients, FEW]);
  await pool.query(ATTEMPTS);
  await pool.query(STREAMS);
  await pool.query(POSITIONS);
  await pool.query(STOPPED);
  await pool.query('vacuum (analyze)');
};

const CASES = `
  insert into zaak (id, facts, partners, wrapped_key)
  select (select ${UUID(`'zaak' || n`)}), jsonb_build_object('regio', ($2::text[])[1 + (power(random(), 2) * cardinality($2::text[]))::int % cardinality($2::text[])]),
    '[]', ''
  from generate_series(0, $1::int - 1) n`;

/** Squares of chance: the first names of a list come often, the last seldom. */
const picked = (list: string): string =>
  `(${list})[1 + floor(power(random(), 2) * (cardinality(${list}) - 1))::int]`;

const REPORTS = `
  insert into report (id, partner, kind, version, case_id, status, received_at, rulebook, answer, region)
  select (select ${UUID(`'bericht' || n`)}),
    case when n % $5::int = 0 then ($3::text[])[cardinality($3::text[])] else ${picked('$3::text[]')} end,
    case when is_refused then null else ${picked('$4::text[]')} end, 1,
    case when is_refused then null else z.id end, case when is_refused then 'geweigerd' else 'aangenomen' end,
    date_trunc('milliseconds', $2::timestamptz - (n * interval '180 days' / $1::int)), 1,
    case when is_refused then '{"fouten": [{"code": "schema-onjuist", "pointer": "/data"}]}'::jsonb
      else jsonb_build_object('toelichting', '[]'::jsonb, 'nietGedeeld', case when n % 5 = 0
        then '[{"ketenpartner": "x", "verband": "zsm", "doel": "zsm-beslissing", "plan": 1, "held": "01"}]'::jsonb else '[]' end) end,
    case when is_refused then null else z.facts ->> 'regio' end
  from generate_series(1, $1::int) n
  cross join lateral (select n % 97 = 0 as is_refused) w
  left join lateral (select (select ${UUID(`'zaak' || n / 3`)}) as case_id) k on true
  left join zaak z on z.id = k.case_id`;

const DELIVERIES = `
  insert into delivery (partner, number, report_id, received_at, partnership, purpose, plan, held, waits_until)
  select partner, 2 * row_number() over (partition by partner order by received_at, id), id, received_at, 'zsm', 'zsm-beslissing', 1, '1',
    case when received_at > now() - interval '1 hour' and random() < 0.2 then now() + interval '10 hours' end
  from (
    select distinct r.id, r.received_at, ${picked('$1::text[]')} as partner
    from report r cross join generate_series(1, 3) where r.status = 'aangenomen'
    union
    (select r.id, r.received_at, ($1::text[])[cardinality($1::text[])] from report r where r.status = 'aangenomen' order by r.id limit $2)
  ) d`;

// Handed over by some twenty at once, as a busy day does; the newest are not fetched yet.
const ATTEMPTS = `
  insert into attempt (stream, first, last, channel, at)
  select 'out.' || partner, min(number), max(number), channel, max(received_at) + case channel when 'log' then interval '20 milliseconds' else interval '1 second' end
  from delivery cross join (values ('log'), ('feed')) c (channel) group by partner, number / 40, channel`;

const STREAMS = `insert into stream (name, next) select 'out.' || partner, max(number) + 1 from delivery group by partner`;

const POSITIONS = `
  insert into position (reader, topic, partition, next)
  select reader, 'out.' || partner, 0, max(number) + 1 - case reader when 'feed' then 20 else 4 end
  from delivery cross join (values ('dispatch'), ('feed')) r (reader) group by partner, reader`;

const STOPPED = `
  insert into delivery_check (partner, number, outcome, at, reason, report_id, received_at)
  select partner, number, case when number % 400 = 0 then 'gestopt' else 'vervangen' end, received_at + interval '1 day', 'grondslag-vervallen',
    case when number % 400 = 0 then report_id end, case when number % 400 = 0 then received_at end
  from delivery where number % 40 = 0`;
