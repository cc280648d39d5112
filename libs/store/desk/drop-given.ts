import type { Pool, PoolClient } from 'pg';
import type { CaseId, RecipientName } from '#core';
import { NUMBERED_DOSSIERS } from './numbered-dossiers.js';

/** Empties what may be shown no more: its place stays, so that it never comes back. Gives the recipients whose board changed. */
export const dropGiven = async (
  client: Pool | PoolClient,
  caseId: CaseId,
  given: readonly { readonly recipient: RecipientName; readonly id: string }[],
): Promise<readonly RecipientName[]> => {
  if (given.length === 0) return [];
  const { rows } = await client.query<{ recipient: RecipientName }>({
    name: 'drop-given',
    text: `
      with gone as (
        update dossier_given g set sealed = null
        from unnest($2::text[], $3::text[]) as d (recipient, id)
        where g.recipient = d.recipient and g.case_id = $1 and g.id = d.id and g.sealed is not null
        returning g.recipient, g.case_id),
      changed as (select distinct recipient, case_id, null::timestamptz as at, false as open from gone),
      ${NUMBERED_DOSSIERS}`,
    values: [caseId, given.map(({ recipient }) => recipient), given.map(({ id }) => id)],
  });
  return [...new Set(rows.map(({ recipient }) => recipient))];
};
