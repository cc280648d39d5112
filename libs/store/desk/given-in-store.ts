import type { PoolClient } from 'pg';
import type { CaseId, RecipientName } from '#core';

/** One thing that a recipient was given, as it is kept; emptied (null) when it may be shown no more. */
export interface KeptGiven {
  readonly caseId: CaseId;
  readonly id: string;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
}

const AT_ONCE = 2_000;

/** All that a recipient was given, case by case. */
export async function* givenInStore(client: PoolClient, recipient: RecipientName): AsyncGenerator<KeptGiven> {
  let after: Pick<KeptGiven, 'caseId' | 'id'> = { caseId: '00000000-0000-0000-0000-000000000000', id: '' };
  for (;;) {
    const { rows } = await client.query<KeptGiven>({
      name: 'given-in-store',
      text: `
        select g.case_id as "caseId", g.id, g.sealed, z.wrapped_key as "wrappedKey"
        from dossier_given g left join zaak z on z.id = g.case_id
        where g.recipient = $1 and (g.case_id, g.id) > ($2::uuid, $3) order by g.case_id, g.id limit $4`,
      values: [recipient, after.caseId, after.id, AT_ONCE],
    });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
