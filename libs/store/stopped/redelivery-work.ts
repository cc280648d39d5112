import type { Pool, PoolClient } from 'pg';
import type { Instant, RecipientName, RedeliveryOutcome } from '#core';
import type { DeliveryPlace } from './redelivery-choice.js';

type Client = Pick<PoolClient, 'query'>;

/** A delivery that is to be handed over again. */
export interface RedeliveryWork {
  readonly job: string;
  readonly number: number;
  /** Whether what the recipient already has is delivered too. */
  readonly also: boolean;
}

/** The streams in which something is to be handed over again, as `out.<recipient>`. */
export const streamsToRedeliver = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string }>({
    name: 'streams-to-redeliver',
    text: `select distinct 'out.' || partner as name from redelivery_item where outcome is null order by 1`,
  });
  return rows.map(({ name }) => name);
};

/**
 * Takes the next deliveries of a recipient that are to be handed over again, in its order, until the end of the transaction; null
 * when somebody else is at it. So one hands over at a time, and nothing overtakes.
 */
export const takeRedeliveries = async (
  client: Client,
  partner: RecipientName,
  limit: number,
): Promise<readonly RedeliveryWork[] | null> => {
  const locked = await client.query<{ mine: boolean }>({
    name: 'lock-redeliveries',
    text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 14)) as mine',
    values: [partner],
  });
  if (locked.rows[0]?.mine !== true) return null;
  const { rows } = await client.query<Omit<RedeliveryWork, 'number'> & { readonly number: string }>({
    name: 'take-redeliveries',
    text: `
      select i.job_id as job, i.number, j.also from redelivery_item i join redelivery_job j on j.id = i.job_id
      where i.partner = $1 and i.outcome is null order by i.number, j.number limit $2 for update of i`,
    values: [partner, limit],
  });
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
};

/** What became of one of them. */
export interface RedeliveryDone extends Pick<RedeliveryWork, 'job' | 'number'> {
  readonly outcome: RedeliveryOutcome;
}

/** Keeps what became of deliveries of one recipient, and each handing over as an attempt of its own. */
export const keepRedeliveries = async (
  client: Client,
  partner: RecipientName,
  done: readonly RedeliveryDone[],
  at: Instant,
): Promise<void> => {
  await client.query({
    name: 'keep-redeliveries',
    text: `
      with done as (
        select job, number, outcome, to_timestamp($3 / 1000.0) as at
        from jsonb_to_recordset($2::jsonb) as d (job uuid, number bigint, outcome text)),
      kept as (
        update redelivery_item i set outcome = done.outcome, at = done.at
        from done where i.job_id = done.job and i.partner = $1 and i.number = done.number)
      insert into attempt (stream, first, last, channel, at)
      select distinct 'out.' || $1, number, number, 'opnieuw', at from done where outcome = 'aangeboden'
      on conflict do nothing`,
    values: [partner, JSON.stringify(done), at],
  });
};

/** Which of these deliveries are to be handed over again in a job that runs; as `partner/number`. */
export const inOtherJobs = async (
  client: Client,
  places: readonly DeliveryPlace[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ key: string }>({
    name: 'in-other-jobs',
    text: `
      select p.partner || '/' || p.number as key from unnest($1::text[], $2::bigint[]) as p (partner, number)
      where exists (select 1 from redelivery_item i where i.partner = p.partner and i.number = p.number and i.outcome is null)`,
    values: [places.map(({ partner }) => partner), places.map(({ number }) => number)],
  });
  return new Set(rows.map(({ key }) => key));
};
