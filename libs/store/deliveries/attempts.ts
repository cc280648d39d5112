import type { Pool, PoolClient } from 'pg';
import type { Person } from '#core';
import type { DueDelivery } from './read-deliveries.js';

/** Deliveries `first` to `last` of a stream were handed over by this channel at this moment; the channel's reader moves past them. */
export interface Attempt {
  readonly stream: string;
  readonly first: number;
  readonly last: number;
  readonly channel: 'log' | 'feed' | 'bord';
  readonly at: Date;
}

/** Notes an attempt; `reader` is who moves on, if that is not whom the stream is of. */
export const recordAttempt = async (
  client: Pick<PoolClient, 'query'>,
  { stream, first, last, channel, at }: Attempt,
  reader: string = channel,
): Promise<void> => {
  await client.query({
    name: 'record-attempt',
    text: `
      with moved as (
        insert into position (reader, topic, partition, next) values ($6, $1, 0, $3::bigint + 1)
        on conflict (reader, topic, partition) do update set next = greatest(position.next, excluded.next))
      insert into attempt (stream, first, last, channel, at) values ($1, $2, $3, $4, $5)
      on conflict (stream, first, channel, at) do update set last = greatest(attempt.last, excluded.last)`,
    values: [stream, first, last, channel, at, reader],
  });
};

/** The first delivery of a stream that was not fetched from its feed before this moment. */
export const unfetchedAt = async (pool: Pool, stream: string, at: Date): Promise<number> => {
  const { rows } = await pool.query<{ next: string }>({
    name: 'unfetched-at',
    text: `select coalesce(max(last) + 1, 0) as next from attempt where stream = $1 and channel = 'feed' and at < $2`,
    values: [stream, at],
  });
  return Number(rows[0]?.next ?? 0);
};

/**
 * Notes that a stream was handed over up to and including `last`, and moves its reader on; null when another reader moved it
 * meanwhile. The commit does not wait for the disk: what a crash loses of it is handed over again, under the same ids.
 */
export const passOn = async (
  pool: Pool,
  reader: string,
  { stream, first, last, channel, at }: Attempt,
): Promise<number | null> => {
  const { rowCount } = await pool.query({
    name: 'pass-on',
    text: `
      with unhurried as (select set_config('synchronous_commit', 'off', true)),
      moved as (
        insert into position (reader, topic, partition, next)
        select $1, $2, 0, $4::bigint + 1 from unhurried
        on conflict (reader, topic, partition) do update set next = excluded.next where position.next = $3
        returning next)
      insert into attempt (stream, first, last, channel, at) select $2, $3, $4, $5, $6 from moved`,
    values: [reader, stream, first, last, channel, at],
  });
  return rowCount === 1 ? last + 1 : null;
};

/** One delivery that somebody read on a board. */
export type BoardRead = Pick<DueDelivery, 'partner' | 'number'>;

/**
 * Notes that deliveries were read on a board, which no reader moves past: what is read there is for a person to choose. By somebody
 * who only looks as the recipient they are not read.
 */
export const recordBoardReads = async (
  client: Pick<PoolClient, 'query'>,
  { look }: Pick<Person, 'look'>,
  reads: readonly BoardRead[],
  at: Date,
): Promise<void> => {
  if (look !== undefined) return;
  await client.query({
    name: 'record-board-reads',
    text: `
      insert into attempt (stream, first, last, channel, at)
      select 'out.' || partner, number, number, 'bord', $3 from unnest($1::text[], $2::bigint[]) as r (partner, number)
      on conflict do nothing`,
    values: [reads.map(({ partner }) => partner), reads.map(({ number }) => number), at],
  });
};

/** Which of these deliveries were handed out to somebody before, by feed or board; as `partner/number`. */
export const readBefore = async (
  client: Pick<PoolClient, 'query'>,
  reads: readonly BoardRead[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ key: string }>({
    name: 'read-before',
    text: `
      select r.partner || '/' || r.number as key from unnest($1::text[], $2::bigint[]) as r (partner, number)
      where exists (select 1 from attempt a where a.stream = 'out.' || r.partner and a.channel in ('feed', 'bord')
        and r.number between a.first and a.last)`,
    values: [reads.map(({ partner }) => partner), reads.map(({ number }) => number)],
  });
  return new Set(rows.map(({ key }) => key));
};
