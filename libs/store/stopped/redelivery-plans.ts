import type { Pool, PoolClient } from 'pg';
import type { PartnerId, RedeliveryOutcome } from '#core';
import type { DeliveryPlace } from './redelivery-choice.js';

/** What would be delivered again, as it was told to who asked. It names deliveries one by one, so that a job never does more. */
export interface RedeliveryPlan {
  readonly id: string;
  /** Who asked; a keyed pseudonym. */
  readonly person: string;
  /** Within which organisation; null: everywhere. */
  readonly within: PartnerId | null;
  readonly madeAt: Date;
  readonly endsAt: Date;
  /** What was asked, for the record. */
  readonly question: object;
  /** Whether what the recipient already has is delivered too. */
  readonly also: boolean;
  /** What was told of each outcome; what is to be done counts as `aangeboden`. */
  readonly outcomes: readonly { readonly outcome: RedeliveryOutcome; readonly count: number }[];
  readonly places: readonly DeliveryPlace[];
}

/** Keeps a plan until it ends, and forgets those that ended a day ago. */
export const keepPlan = async (pool: Pool, plan: RedeliveryPlan): Promise<void> => {
  await pool.query({
    name: 'keep-redelivery-plan',
    text: `
      with gone as (delete from redelivery_plan where ends_at < $5::timestamptz - interval '1 day')
      insert into redelivery_plan (id, person, organisation, made_at, ends_at, question, also, outcomes, partners, numbers)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      plan.id,
      plan.person,
      plan.within,
      plan.madeAt,
      plan.endsAt,
      JSON.stringify(plan.question),
      plan.also,
      JSON.stringify(plan.outcomes),
      plan.places.map(({ partner }) => partner),
      plan.places.map(({ number }) => number),
    ],
  });
};

/** The plan of this person with this id; null when there is none. */
export const planNamed = async (
  client: Pick<PoolClient, 'query'>,
  id: string,
  person: string,
): Promise<RedeliveryPlan | null> => {
  const { rows } = await client.query<
    Omit<RedeliveryPlan, 'places'> & {
      readonly partners: readonly string[];
      readonly numbers: readonly string[];
    }
  >({
    name: 'redelivery-plan-named',
    text: `
      select id, person, organisation as within, made_at as "madeAt", ends_at as "endsAt", question, also, outcomes, partners, numbers
      from redelivery_plan where id = $1 and person = $2`,
    values: [id, person],
  });
  return (
    rows.map(({ partners, numbers, ...plan }) => ({
      ...plan,
      places: partners.map((partner, n) => ({ partner, number: Number(numbers[n]) })),
    }))[0] ?? null
  );
};
