import type { Pool } from 'pg';

/** How long a lease lasts without renewal; the time after which others take over from a member that died. */
export const leaseMs = 2_000;

export interface LeaseView {
  readonly members: readonly string[];
  readonly holders: ReadonlyMap<string, string>;
}

/** Says that this member is alive, renews what it holds, and gives who is alive and who holds what after that. */
export async function renewLeases(
  pool: Pool,
  group: string,
  me: string,
  held: readonly string[],
): Promise<LeaseView> {
  const { rows } = await pool.query<{
    members: string[];
    holders: Record<string, string>;
    renewed: string[];
  }>({
    name: 'log-lease-renew',
    text: `with alive as (
        insert into log.member (consumer_group, member, expires) values ($1, $2, clock_timestamp() + $4 * interval '1 ms')
        on conflict (consumer_group, member) do update set expires = excluded.expires),
      forgotten as (
        delete from log.member where consumer_group = $1 and expires < clock_timestamp() - interval '1 minute'),
      renewed as (
        update log.lease set expires = clock_timestamp() + $4 * interval '1 ms'
        where consumer_group = $1 and holder = $2 and resource = any($3) returning resource)
      select
        (select coalesce(array_agg(member), '{}') from log.member
          where consumer_group = $1 and member <> $2 and expires > clock_timestamp()) as members,
        (select coalesce(jsonb_object_agg(resource, holder), '{}') from log.lease
          where consumer_group = $1 and holder <> $2 and expires > clock_timestamp()) as holders,
        (select coalesce(array_agg(resource), '{}') from renewed) as renewed`,
    values: [group, me, held, leaseMs],
  });
  const row = rows[0] ?? { members: [], holders: {}, renewed: [] };
  return {
    members: [...row.members, me],
    holders: new Map([
      ...Object.entries(row.holders),
      ...row.renewed.map((resource) => [resource, me] as const),
    ]),
  };
}

/** Takes what nobody holds (any more); gives what it got. */
export async function takeLeases(
  pool: Pool,
  group: string,
  me: string,
  wanted: readonly string[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const { rows } = await pool.query<{ resource: string }>({
    name: 'log-lease-take',
    text: `insert into log.lease (consumer_group, resource, holder, expires)
      select $1, resource, $2, clock_timestamp() + $4 * interval '1 ms' from unnest($3::text[]) as resource order by resource
      on conflict (consumer_group, resource) do update set holder = excluded.holder, expires = excluded.expires
        where lease.expires < clock_timestamp() or lease.holder = excluded.holder
      returning resource`,
    values: [group, me, wanted, leaseMs],
  });
  return rows.map(({ resource }) => resource);
}

export async function releaseLeases(
  pool: Pool,
  group: string,
  me: string,
  resources: readonly string[],
): Promise<void> {
  if (resources.length === 0) return;
  await pool.query('delete from log.lease where consumer_group = $1 and holder = $2 and resource = any($3)', [
    group,
    me,
    resources,
  ]);
}

export async function leaveGroup(pool: Pool, group: string, me: string): Promise<void> {
  await pool.query(
    `with released as (delete from log.lease where consumer_group = $1 and holder = $2)
     delete from log.member where consumer_group = $1 and member = $2`,
    [group, me],
  );
}
