import type { Pool } from 'pg';
import { LATE, MOST_COUNTED } from './late-deliveries.js';
import type { StoppedCount, StoppedFor, StoppedMoments } from './stopped-moments.js';

type CountRow = Omit<StoppedCount, 'count' | 'isMore'> & { readonly count: string };

/** What is held up, counted by cause, the oldest first. */
export const stoppedGroups = async (
  pool: Pool,
  seen: StoppedFor,
  moments: StoppedMoments,
): Promise<readonly StoppedCount[]> => {
  const { rows } = await pool.query<CountRow>({
    name: 'stopped-groups',
    text: GROUPS,
    values: [
      seen.sender,
      moments.shownSince,
      seen.withConfidential,
      JSON.stringify(seen.streams),
      moments.now,
      moments.handedOverBefore,
      moments.fetchedBefore,
      moments.queuedBefore,
    ],
  });
  return rows.map(({ count, ...row }) => ({
    ...row,
    count: Math.min(Number(count), MOST_COUNTED),
    isMore: Number(count) > MOST_COUNTED,
  }));
};

const GROUPS = `
  with refused as (
    select 'geweigerd' as tag, r.answer -> 'fouten' -> 0 ->> 'code' as detail, r.partner, r.received_at as at
    from report r
    where r.status = 'geweigerd' and r.received_at >= $2 and ($1::text is null or r.partner = $1)
      and not exists (select 1 from replaced_report v where v.original = r.id)),
  halted as (
    select 'gestopt' as tag,
      case k.reason when 'geheim-adres-bekend' then 'grondslag-vervallen' else k.reason end as detail, '' as partner, k.at
    from delivery_check k join delivery d on d.partner = k.partner and d.number = k.number
    join report r on r.id = d.report_id
    where k.outcome = 'gestopt' and k.at >= $2 and ($1::text is null or r.partner = $1)
      and ($3 or position('.' in d.partner) = 0)),
  late as (${LATE})
  select tag, coalesce(detail, 'onbekend') as detail, partner, count(*) as count, min(at) as oldest, max(at) as newest
  from (select * from refused union all select * from halted union all select tag, detail, partner, at from late) all_of_it
  group by 1, 2, 3 order by oldest, tag, detail, partner`;
