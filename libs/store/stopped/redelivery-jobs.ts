import type { Pool, PoolClient } from 'pg';
import type { OutcomeCount, PartnerId, RecipientName, RedeliveryOutcome, Role, StoppedScope } from '#core';
import type { DeliveryPlace } from './redelivery-choice.js';
import type { RedeliveryPlan } from './redelivery-plans.js';

/** Delivering again, as it was asked for. */
export interface RedeliveryJob extends Pick<RedeliveryPlan, 'within' | 'question' | 'also'> {
  readonly id: string;
  readonly planId: string;
  /** A keyed pseudonym. */
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly reason: string;
  /** What turned out otherwise than the plan said. */
  readonly changed: readonly OutcomeCount[];
  /** The marks of the key and of all of the request. */
  readonly key: string;
  readonly request: string;
  readonly startedAt: Date;
}

/** A delivery of a job that begins; without an outcome it is still to be done. */
export interface JobItem extends DeliveryPlace {
  readonly outcome: RedeliveryOutcome | null;
}

/** Keeps a job with what it has to do; false when its plan was used, or its key. */
export const keepJob = async (
  client: Pick<PoolClient, 'query'>,
  job: RedeliveryJob,
  items: readonly JobItem[],
): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'keep-redelivery-job',
    text: `
      insert into redelivery_job (id, plan_id, person, role, organisation, function, within, question, also, reason, changed, key,
        request, started_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing`,
    values: [
      job.id,
      job.planId,
      job.person,
      job.role,
      job.organisation,
      job.function,
      job.within,
      JSON.stringify(job.question),
      job.also,
      job.reason,
      JSON.stringify(job.changed),
      job.key,
      job.request,
      job.startedAt,
    ],
  });
  if (rowCount !== 1) return false;
  await client.query({
    name: 'keep-redelivery-items',
    text: `
      insert into redelivery_item (job_id, partner, number, outcome, at)
      select $1, partner, number, outcome, case when outcome is not null then $2::timestamptz end
      from jsonb_to_recordset($3::jsonb) as i (partner text, number bigint, outcome text)`,
    values: [job.id, job.startedAt, JSON.stringify(items)],
  });
  return true;
};

/** The job of somebody under a key, and at which request; null: there is none. */
export const jobUnderKey = async (
  client: Pick<PoolClient, 'query'>,
  person: string,
  key: string,
): Promise<Pick<RedeliveryJob, 'id' | 'request'> | null> => {
  const { rows } = await client.query<Pick<RedeliveryJob, 'id' | 'request'>>({
    name: 'redelivery-job-under-key',
    text: 'select id, request from redelivery_job where person = $1 and key = $2',
    values: [person, key],
  });
  return rows[0] ?? null;
};

/** A job as it stands. */
export interface JobState extends Omit<RedeliveryJob, 'key' | 'request' | 'planId'> {
  /** Its place among all jobs. */
  readonly number: number;
  readonly cancelledAt: Date | null;
  readonly open: number;
  readonly outcomes: readonly OutcomeCount[];
  readonly recipients: readonly {
    readonly partner: RecipientName;
    readonly count: number;
    readonly open: number;
  }[];
  /** When something was done last. */
  readonly movedAt: Date | null;
}

const STATE = `
  select j.id, j.number, j.person, j.role, j.organisation, j.function, j.within, j.question, j.also, j.reason, j.changed,
    j.started_at as "startedAt", j.cancelled_at as "cancelledAt", i.open, i.outcomes, i.recipients, i.moved_at as "movedAt"
  from redelivery_job j
  cross join lateral (
    select coalesce(sum(n) filter (where outcome is null), 0)::int as open, max(at) as moved_at,
      coalesce(jsonb_agg(jsonb_build_object('outcome', outcome, 'count', n) order by outcome)
        filter (where outcome is not null), '[]') as outcomes,
      (select coalesce(jsonb_agg(jsonb_build_object('partner', p.partner, 'count', p.n, 'open', p.open) order by p.partner), '[]')
        from (select partner, count(*) as n, count(*) filter (where outcome is null) as open
          from redelivery_item where job_id = j.id group by partner) p) as recipients
    from (select outcome, count(*) as n, max(at) as at from redelivery_item where job_id = j.id group by outcome) by_outcome) i`;

type StateRow = Omit<JobState, 'number'> & { readonly number: string };
const jobState = (row: StateRow): JobState => ({ ...row, number: Number(row.number) });

// What somebody in a function had delivered again tells of the stream of that function.
const isTheirs = (organisation: string, of: string): string =>
  `(${organisation}::text is null or (j.within = ${organisation} and (j.function is null or j.function = ${of}::text)))`;

/** One job that somebody may know of; null when there is none. */
export const jobNamed = async (
  client: Pick<Pool | PoolClient, 'query'>,
  id: string,
  scope: StoppedScope,
): Promise<JobState | null> => {
  const { rows } = await client.query<StateRow>({
    name: 'redelivery-job-named',
    text: `${STATE} where j.id = $1 and ${isTheirs('$2', '$3')}`,
    values: [id, scope.organisation, scope.function],
  });
  return rows.map(jobState)[0] ?? null;
};

/** The jobs that somebody may know of, the newest first, before a place. */
export const jobsBefore = async (
  pool: Pool,
  scope: StoppedScope,
  before: number | null,
  limit: number,
): Promise<readonly JobState[]> => {
  const { rows } = await pool.query<StateRow>({
    name: 'redelivery-jobs-before',
    text: `${STATE} where ${isTheirs('$1', '$2')} and ($3::bigint is null or j.number < $3)
      order by j.number desc limit $4`,
    values: [scope.organisation, scope.function, before, limit],
  });
  return rows.map(jobState);
};

/** Cancels what is not done yet of a job; what is being handed over this moment is still done. */
export const cancelJob = async (
  client: Pick<PoolClient, 'query'>,
  id: string,
  person: string,
  at: Date,
): Promise<void> => {
  await client.query({
    name: 'cancel-redelivery-job',
    text: 'update redelivery_job set cancelled_at = $2, cancelled_by = $3 where id = $1 and cancelled_at is null',
    values: [id, at, person],
  });
  await client.query({
    name: 'cancel-redelivery-items',
    text: `update redelivery_item set outcome = 'geannuleerd', at = $2 where job_id = $1 and outcome is null`,
    values: [id, at],
  });
};
