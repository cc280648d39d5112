import type { PoolClient } from 'pg';
import type { CaseId, HandlerChange, Instant, Role, Viewer } from '#core';

type Client = Pick<PoolClient, 'query'>;

/** Who handles a case for those who share a place at its table, since it changed last. */
export interface CaseHandler {
  readonly caseId: CaseId;
  /** Rises with every change. */
  readonly number: number;
  readonly since: Instant;
  /** Null: nobody any more. */
  readonly handler: { readonly person: string; readonly sealedName: Buffer | null } | null;
}

/** Somebody changed who handles a case. Persons are keyed pseudonyms. */
export interface ChangedHandler {
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly seat: Viewer;
  /** Null: nobody any more. */
  readonly handler: string | null;
  readonly change: HandlerChange;
  readonly person: string;
  readonly role: Role;
}

/** Has everybody who shares a place change handlers one after another, until the end of the transaction: numbers rise as they are kept. */
export const lockHandlers = async (client: Client, seat: Viewer): Promise<void> => {
  await client.query({
    name: 'lock-handlers',
    text: 'select pg_advisory_xact_lock(hashtextextended($1, 16))',
    values: [`${seat.organisation} ${seat.function ?? ''}`],
  });
};

/** Keeps it for good. */
export const keepHandler = async (
  client: Client,
  { at, caseId, seat, handler, change, person, role }: ChangedHandler,
): Promise<void> => {
  await client.query({
    name: 'keep-handler',
    text: `
      insert into case_handler (at, case_id, organisation, function, handler, change, person, role)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7, $8)`,
    values: [at, caseId, seat.organisation, seat.function, handler, change, person, role],
  });
};

/** Who handles these cases; what nobody ever handled is not among them. */
export const handlersOf = (
  client: Client,
  seat: Viewer,
  cases: readonly CaseId[],
): Promise<readonly CaseHandler[]> =>
  newest(client, 'handlers-of', 'h.case_id = any($3::uuid[])', [seat.organisation, seat.function, cases]);

/** The cases of which it changed after this number who handles them. */
export const handlersSince = (
  client: Client,
  seat: Viewer,
  number: number,
): Promise<readonly CaseHandler[]> =>
  newest(client, 'handlers-since', 'h.id > $3', [seat.organisation, seat.function, number]);

/** The number of the last change in a place: changes in another one may be numbered before they are there. */
export const lastHandlerChange = async (
  client: Client,
  { organisation, function: of }: Viewer,
): Promise<number> => {
  const { rows } = await client.query<{ number: string }>({
    name: 'last-handler-change',
    text: `
      select coalesce(max(id), 0) as number from case_handler
      where organisation = $1 and function is not distinct from $2`,
    values: [organisation, of],
  });
  return Number(rows[0]?.number ?? 0);
};

interface HandlerRow {
  readonly caseId: CaseId;
  readonly number: string;
  readonly at: Date;
  readonly handler: string | null;
  readonly sealedName: Buffer | null;
}

const newest = async (
  client: Client,
  name: string,
  which: string,
  values: readonly unknown[],
): Promise<readonly CaseHandler[]> => {
  const { rows } = await client.query<HandlerRow>({
    name,
    text: `
      select distinct on (h.case_id) h.case_id as "caseId", h.id as number, h.at, h.handler, p.sealed_name as "sealedName"
      from case_handler h left join person p on p.id = h.handler
      where h.organisation = $1 and h.function is not distinct from $2 and ${which}
      order by h.case_id, h.id desc`,
    values: [...values],
  });
  return rows.map(({ caseId, number, at, handler, sealedName }) => ({
    caseId,
    number: Number(number),
    since: at.getTime(),
    handler: handler === null ? null : { person: handler, sealedName },
  }));
};
