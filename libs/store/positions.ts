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

/**
 * Takes the reader's place until the end of the transaction: of two that handle the same batch, the second waits here and
 * then sees that it has been handled.
 */
export const lockPosition = async (
  client: PoolClient,
  { reader, topic, partition }: ReaderPlace,
): Promise<Progress> => {
  const place = [reader, topic, partition];
  const lock =
    'select next, chain from position where reader = $1 and topic = $2 and partition = $3 for update';
  const found = await client.query<{ next: string; chain: Buffer | null }>({
    name: 'lock-position',
    text: lock,
    values: place,
  });
  if (found.rows[0] !== undefined) return { next: Number(found.rows[0].next), chain: found.rows[0].chain };
  await client.query(
    'insert into position (reader, topic, partition, next) values ($1, $2, $3, 0) on conflict do nothing',
    place,
  );
  return lockPosition(client, { reader, topic, partition });
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
