import type { PoolClient } from 'pg';
import type { CaseId } from '#core';

/** The wrapped keys of these cases, which nobody destroys anything of before the end of the transaction. */
export const holdCaseKeys = async (
  client: PoolClient,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Buffer>> => {
  const { rows } = await client.query<KeyRow>({
    name: 'hold-case-keys',
    text: `${KEYS} for share`,
    values: [cases],
  });
  return keysIn(rows);
};

/** The wrapped keys of these cases, as they are at this moment. */
export const caseKeys = async (
  client: PoolClient,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Buffer>> => {
  const { rows } = await client.query<KeyRow>({ name: 'case-keys', text: KEYS, values: [cases] });
  return keysIn(rows);
};

const KEYS = 'select id, wrapped_key as key from zaak where id = any($1::uuid[]) order by id';

interface KeyRow {
  readonly id: CaseId;
  readonly key: Buffer | null;
}

const keysIn = (rows: readonly KeyRow[]): ReadonlyMap<CaseId, Buffer> =>
  new Map(rows.flatMap(({ id, key }) => (key === null ? [] : [[id, key]])));
