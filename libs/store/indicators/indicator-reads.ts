import type { Pool, PoolClient } from 'pg';
import type { Instant, PartnerId, Role } from '#core';
import { inTransaction } from '../transaction.js';

/** Somebody read the numbers of a region. Days are local dates, `YYYY-MM-DD`; the last is not in it. */
export interface IndicatorRead {
  readonly at: Instant;
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly region: string;
  readonly from: string;
  readonly until: string;
  /** Whether they were shown as they are, to somebody of the region. */
  readonly within: boolean;
  /** Of which number the reports were listed; null: the table. */
  readonly indicator: string | null;
}

/** Keeps that somebody reads numbers, for good, before they are told. */
export const recordIndicatorRead = async (
  pool: Pick<PoolClient, 'query'>,
  read: IndicatorRead,
): Promise<void> => {
  const { at, person, role, organisation, region, from, until, within, indicator } = read;
  await pool.query({
    name: 'record-indicator-read',
    text: `
      insert into indicator_read (at, person, role, organisation, region, from_day, until_day, within, indicator)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [new Date(at), person, role, organisation, region, from, until, within, indicator],
  });
};

/** A period of local days. */
export interface ReadPeriod {
  readonly from: string;
  readonly until: string;
}

/**
 * Keeps that somebody reads the numbers of a region that is not theirs, unless their organisation was told those of a period that
 * overlaps this one without being the same: the difference would tell what neither of them does (P28). Then gives that period, and
 * keeps nothing. Of two that ask at once, the second waits.
 */
export const admitOutsideRead = (pool: Pool, read: IndicatorRead): Promise<ReadPeriod | null> =>
  inTransaction(pool, async (client) => {
    const { organisation, region, from, until } = read;
    await client.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [region, organisation]);
    const { rows } = await client.query<ReadPeriod>({
      name: 'overlapping-read',
      text: `
        select from_day::text as "from", until_day::text as until from indicator_read
        where region = $1 and organisation = $2 and not within and from_day < $4 and until_day > $3
          and (from_day, until_day) <> ($3::date, $4::date)
        order by id limit 1`,
      values: [region, organisation, from, until],
    });
    if (rows[0] !== undefined) return rows[0];
    await recordIndicatorRead(client, read);
    return null;
  });
