import type { Pool, PoolClient } from 'pg';

/** A reader's place in one partition of a log, kept in the transaction of what it did. */
export interface ReaderPlace {
  readonly reader: string;
  readonly topic: string;
  readonly partition: number;
}

export interface Progress {
  readonly next: number;
  /** The hash of the last evidence record of this partition, or null before the first. */
  readonly chain: Buffer | null;
}

/** Where a reader goes on; null when it never read this partition. */
export const nextPosition = async (
  pool: Pool,
  { reader, topic, partition }: ReaderPlace,
): Promise<number | null> => {
  const { rows } = await pool.query<{ next: string }>(
    'select next from position where reader = $1 and topic = $2 and partition = $3',
    [reader, topic, partition],
  );
  return rows[0] === undefined ? null : Number(rows[0].next);
};

/** One partition of a topic. */
export type Partition = Pick<ReaderPlace, 'topic' | 'partition'>;

/**
 * Takes the reader's places in these partitions until the end of the transaction, in the order of the partitions: of two that
 * handle the same batch, the second waits here and then sees that it has been handled. Same order as asked.
 */
export const lockPositions = async (
  client: PoolClient,
  reader: string,
  partitions: readonly Partition[],
): Promise<readonly Progress[]> => {
  const values = [reader, partitions.map(({ topic }) => topic), partitions.map(({ partition }) => partition)];
  const { rows } = await client.query<Partition & { next: string; chain: Buffer | null }>({
    name: 'lock-positions',
    text: `
      select topic, partition, next, chain from position
      where reader = $1 and (topic, partition) in (select * from unnest($2::text[], $3::int[]))
      order by topic, partition for update`,
    values,
  });
  const found = partitions.map(({ topic, partition }) =>
    rows.find((row) => row.topic === topic && row.partition === partition),
  );
  if (found.every((row) => row !== undefined))
    return found.map(({ next, chain }) => ({ next: Number(next), chain }));
  await client.query(
    `insert into position (reader, topic, partition, next)
     select $1, topic, partition, 0 from unnest($2::text[], $3::int[]) as p (topic, partition) order by topic, partition
     on conflict do nothing`,
    values,
  );
  return lockPositions(client, reader, partitions);
};

/** Moves a reader that keeps no more than its place. */
export const advancePosition = async (
  client: PoolClient,
  { reader, topic, partition }: ReaderPlace,
  { next, chain }: Progress,
): Promise<void> => {
  await client.query({
    name: 'advance-position',
    text: 'update position set next = $4, chain = $5 where reader = $1 and topic = $2 and partition = $3',
    values: [reader, topic, partition, next, chain],
  });
};
