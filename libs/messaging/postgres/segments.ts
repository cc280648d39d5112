import type { Instant } from '#core';
import type { Pool } from 'pg';

const undefinedTable = '42P01';

export const tableOf = (segment: number): string => `log.segment_${segment}`;

export const isMissingTable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === undefinedTable;

/** The stretch of time an instant falls in. */
export const segmentOf = (at: Instant, segmentMs: number): number => Math.max(0, Math.floor(at / segmentMs));

export async function createSegment(pool: Pool, segment: number): Promise<void> {
  // sealed bytes do not compress, so trying would only cost time
  await pool.query(`
    select pg_advisory_xact_lock(7301446202);
    create table if not exists ${tableOf(segment)} (
      topic_id int not null, partition int not null, "offset" bigint not null, appended_at bigint not null,
      sealed bytea not null, primary key (topic_id, partition, "offset"));
    alter table ${tableOf(segment)} alter column sealed set storage external;
    insert into log.segment values (${segment}) on conflict do nothing;
  `);
}

/** The latest segment that a partition of the topic has got to. */
export async function latestSegment(pool: Pool, topicId: number): Promise<number> {
  const { rows } = await pool.query<{ segment: number }>(
    'select max(segment) as segment from log.tail where topic_id = $1',
    [topicId],
  );
  return rows[0]?.segment ?? 0;
}

export async function segmentAfter(pool: Pool, segment: number): Promise<number | null> {
  const { rows } = await pool.query<{ segment: number }>({
    name: 'log-segment-after',
    text: 'select segment from log.segment where segment > $1 order by segment limit 1',
    values: [segment],
  });
  return rows[0]?.segment ?? null;
}

/** Drops every segment that holds nothing appended at or after `before`; gives how many. */
export async function dropSegments(pool: Pool, before: Instant, segmentMs: number): Promise<number> {
  const { rows } = await pool.query<{ segment: number }>(
    'select segment from log.segment where segment < $1',
    [segmentOf(before, segmentMs)],
  );
  for (const { segment } of rows) {
    await pool.query(
      `delete from log.segment where segment = ${segment}; drop table if exists ${tableOf(segment)};`,
    );
  }
  return rows.length;
}
