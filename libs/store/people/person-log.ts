import type { Pool } from 'pg';
import type { Assignment } from '#core';

/** Somebody came, went, or went on in another role. */
export interface PersonEvent {
  readonly at: Date;
  readonly person: string;
  readonly event: 'aangemeld' | 'geweigerd' | 'rol gekozen' | 'afgemeld';
  /** In which role; null: in none. */
  readonly assignment: Pick<Assignment, 'role' | 'organisation'> | null;
}

/** Keeps it for good; nothing can change or remove it. */
export const recordPersonEvent = async (
  pool: Pool,
  { at, person, event, assignment }: PersonEvent,
): Promise<void> => {
  await pool.query(
    'insert into person_log (at, person_id, event, role, organisation) values ($1, $2, $3, $4, $5)',
    [at, person, event, assignment?.role ?? null, assignment?.organisation ?? null],
  );
};
