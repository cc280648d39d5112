import type { Pool, PoolClient } from 'pg';
import { tableOf } from './segments.js';

export interface SealedRecord {
  readonly partition: number;
  readonly at: number;
  readonly sealed: Buffer;
}

/**
 * Appends to one topic in one statement; gives the offset of each record, or null when a partition has already gone on
 * to a later segment. The partitions' counter rows stay locked until the commit, so offsets have no gaps and become
 * visible in order. The records travel as one binary parameter: twice as fast as an array of bytea, which goes as text.
 */
export async function appendRecords(
  client: Pick<Pool | PoolClient, 'query'>,
  topicId: number,
  segment: number,
  records: readonly SealedRecord[],
): Promise<number[] | null> {
  const partitions = records.map(({ partition }) => partition);
  const { rows } = await client.query<{ partition: number; first: string }>({
    name: `log-append-${segment}`,
    text: `with locked as materialized (
        select segment from log.tail where topic_id = $1 and partition = any($2) order by partition for update),
      incoming as materialized (
        select partition, at, length, n, (sum(length) over (order by n) - length + 1)::int as start,
          row_number() over (partition by partition order by n) - 1 as nth
        from unnest($2::int[], $3::int[], $4::bigint[]) with ordinality as i (partition, length, at, n)),
      advanced as (
        update log.tail t set next = t.next + c.count, segment = $6
        from (select partition, count(*) as count from incoming group by partition) c
        where t.topic_id = $1 and t.partition = c.partition and not exists (select from locked where segment > $6)
        returning t.partition, t.next - c.count as first),
      stored as (
        insert into ${tableOf(segment)} (topic_id, partition, "offset", appended_at, sealed)
        select $1, i.partition, a.first + i.nth, i.at, substring($5::bytea from i.start for i.length)
        from incoming i join advanced a using (partition))
      select partition, first from advanced`,
    values: [
      topicId,
      partitions,
      records.map(({ sealed }) => sealed.length),
      records.map(({ at }) => at),
      Buffer.concat(records.map(({ sealed }) => sealed)),
      segment,
    ],
  });
  if (rows.length === 0) return null;
  const next = new Map(rows.map(({ partition, first }) => [partition, Number(first)]));
  return partitions.map((partition) => {
    const offset = next.get(partition) ?? 0;
    next.set(partition, offset + 1);
    return offset;
  });
}
