import type { PoolClient } from 'pg';

/** Up to where a reader came in a partition: the first offset that it did not handle. */
export interface PartitionPosition {
  readonly topic: string;
  readonly partition: number;
  readonly next: number;
}

/** How far a reader came in these topics. */
export const positionsOf = async (
  client: PoolClient,
  reader: string,
  topics: readonly string[],
): Promise<readonly PartitionPosition[]> => {
  const { rows } = await client.query<Omit<PartitionPosition, 'next'> & { next: string }>(
    'select topic, partition, next from position where reader = $1 and topic = any($2::text[]) order by topic, partition',
    [reader, topics],
  );
  return rows.map(({ next, ...row }) => ({ ...row, next: Number(next) }));
};
