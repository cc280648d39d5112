import type { Pool } from 'pg';

/** Somebody looked up what was shared about a person; who that person is, is not kept. */
export interface PersonRead {
  readonly at: number;
  /** The partner, or `beheer` for who works at the hub itself. */
  readonly partner: string;
  readonly purpose: string;
  readonly results: number;
}

/** Keeps that somebody looked, for good, before it is told what was found. */
export const recordRead = async (
  pool: Pool,
  { at, partner, purpose, results }: PersonRead,
): Promise<void> => {
  await pool.query(
    'insert into read_log (at, partner, purpose, results) values (to_timestamp($1 / 1000.0), $2, $3, $4)',
    [at, partner, purpose, results],
  );
};
