import type { Pool } from 'pg';
import type { RulebookVersion } from './rulebook-versions.js';

/** When the first and the last report came in that a rulebook decided on; null: there is none. */
export interface DecidedUnder {
  readonly first: Date | null;
  readonly last: Date | null;
}

/**
 * Looks for them where they are: a report is decided on in a period of its rulebook and came in shortly before. So nobody walks through
 * the reports of other rulebooks, and no index is needed.
 */
export const decidedUnder = async (
  pool: Pool,
  { version, periods }: Pick<RulebookVersion, 'version' | 'periods'>,
): Promise<DecidedUnder> => {
  const { rows } = await pool.query<DecidedUnder>(
    `select min(f.at) as first, max(l.at) as last
     from rulebook v cross join unnest($2::timestamptz[], $3::timestamptz[]) p (since, until)
     cross join lateral (select ${EARLIEST} as at) f cross join lateral (select ${LATEST} as at) l
     where v.version = $1`,
    [version, periods.map(({ from }) => from), periods.map(({ until }) => until)],
  );
  return rows[0] ?? { first: null, last: null };
};

// Whoever decides asks once a second which rulebook counts.
const inPeriod = (direction: 'asc' | 'desc'): string => `(
  select r.received_at from report r
  where r.rulebook = v.id and r.received_at >= p.since - interval '1 day'
    and r.received_at < coalesce(p.until + interval '1 minute', 'infinity')
  order by r.received_at ${direction}, r.id ${direction} limit 1)`;

const EARLIEST = inPeriod('asc');
const LATEST = inPeriod('desc');
