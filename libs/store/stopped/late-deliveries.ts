/** So many are counted of one recipient: beyond that the exact number tells nobody more. */
export const MOST_COUNTED = 10_000;

/** Neither stopped nor replaced, and read by nobody on a board, where each is read by itself. */
const STANDS = `
  not exists (select 1 from delivery_check k where k.partner = d.partner and k.number = d.number
    and k.outcome in ('gestopt', 'vervangen'))
  and not exists (select 1 from attempt a where a.stream = 'out.' || d.partner and a.first = d.number
    and a.channel = 'bord')`;

/**
 * Deliveries that do not arrive, of the streams in $4, at moment $5: not handed over before $6, not fetched before $7, or waiting
 * for opening hours since before $8. Whoever never fetched from a feed reads its topic, and only it knows what it read. Each look-up
 * begins where a reader stands, so history costs nothing.
 */
export const LATE = `
  select late.* from (
    select s.partner, s."isOnLog" as on_log, f.next as fetched, coalesce(h.next, 0) as handed
    from jsonb_to_recordset($4::jsonb) as s (partner text, "isOnLog" boolean)
    left join position f on f.reader = 'feed' and f.topic = 'out.' || s.partner and f.partition = 0
    left join position h on h.reader = 'dispatch' and h.topic = 'out.' || s.partner and h.partition = 0) s
  cross join lateral (
    (select 'niet-overgedragen' as tag, '' as detail, d.partner, d.number, d.report_id, r.received_at as at
     from delivery d join report r on r.id = d.report_id
     where s.on_log and d.partner = s.partner and d.number >= s.handed and r.received_at < $6 and ${STANDS}
     order by d.number limit ${MOST_COUNTED + 1})
    union all
    (select 'niet-opgehaald', '', d.partner, d.number, d.report_id, greatest(r.received_at, d.waits_until)
     from delivery d join report r on r.id = d.report_id
     where (s.fetched is not null or not s.on_log) and d.partner = s.partner and d.number >= coalesce(s.fetched, 0)
       and (not s.on_log or d.number < s.handed) and greatest(r.received_at, d.waits_until) < $7 and ${STANDS}
     order by d.number limit ${MOST_COUNTED + 1})
    union all
    (select 'wachtrij', '', d.partner, d.number, d.report_id, r.received_at
     from delivery d join report r on r.id = d.report_id
     where d.waits_until > $5 and d.partner = s.partner and r.received_at < $8 and d.number >= coalesce(s.fetched, 0)
       and ${STANDS}
     order by d.number limit ${MOST_COUNTED + 1})) late`;
