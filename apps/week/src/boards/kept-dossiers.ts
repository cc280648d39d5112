import type { Pool } from 'pg';
import type { CaseId, Dossier, Given, RecipientName } from '#core';
import type { Keyring } from '#runtime';

interface KeptRow {
  readonly case_id: CaseId;
  readonly id: string;
  readonly sealed: Buffer | null;
  readonly wrapped_key: Buffer;
}

/** All that the desk keeps of what a recipient was given, opened. */
export const keptDossiers = async (
  pool: Pool,
  keys: Keyring,
  recipient: RecipientName,
): Promise<ReadonlyMap<CaseId, Dossier>> => {
  const { rows } = await pool.query<KeptRow>(
    `select g.case_id, g.id, g.sealed, z.wrapped_key from dossier_given g join zaak z on z.id = g.case_id
     where g.recipient = $1`,
    [recipient],
  );
  const dossiers = new Map<CaseId, Map<string, Given>>();
  for (const { case_id, id, sealed, wrapped_key } of rows) {
    if (sealed === null) continue;
    const context = `bord ${recipient} ${id}`;
    const opened = keys.openBody({ caseId: case_id, wrappedKey: wrapped_key }, context, sealed);
    const dossier = dossiers.get(case_id) ?? new Map<string, Given>();
    dossiers.set(case_id, dossier.set(id, JSON.parse(opened.toString('utf8')) as Given));
  }
  return dossiers;
};
