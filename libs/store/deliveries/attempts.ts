import type { PoolClient } from 'pg';

/** Deliveries `first` to `last` of a stream were handed over by this channel at this moment. */
export interface Attempt {
  readonly stream: string;
  readonly first: number;
  readonly last: number;
  readonly channel: 'log' | 'feed';
  readonly at: Date;
}

export const recordAttempt = async (
  client: Pick<PoolClient, 'query'>,
  { stream, first, last, channel, at }: Attempt,
): Promise<void> => {
  await client.query({
    name: 'record-attempt',
    text: 'insert into attempt (stream, first, last, channel, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    values: [stream, first, last, channel, at],
  });
};
