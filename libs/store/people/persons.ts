import type { Pool } from 'pg';

/** Keeps under which name somebody signed in last; only the hub's key opens it. */
export const keepPerson = async (
  pool: Pool,
  { id, sealedName, at }: { readonly id: string; readonly sealedName: Buffer; readonly at: Date },
): Promise<void> => {
  await pool.query(
    `insert into person (id, sealed_name, signed_in_at) values ($1, $2, $3)
     on conflict (id) do update set sealed_name = excluded.sealed_name, signed_in_at = excluded.signed_in_at`,
    [id, sealedName, at],
  );
};
