import type { PoolClient } from 'pg';
import type { CaseId } from '#core';

/** The wrapped keys of these cases, which nobody destroys anything of before the end of the transaction. */
export const holdCaseKeys = async (
  client: PoolClient,
  cases: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Buffer>> => {
  const { rows } = await client.query<{ id: CaseId; key: Buffer | null }>({
    name: 'hold-case-keys',
    text: 'select id, wrapped_key as key from zaak where id = any($1::uuid[]) order by id for share',
    values: [cases],
  });
  return new Map(rows.flatMap(({ id, key }) => (key === null ? [] : [[id, key]])));
};
