import type { Pool } from 'pg';
import type { Instant, PartnerId, Role } from '#core';

/** Somebody opened a table for a screen that several see together. The person is a keyed pseudonym; of cases nothing is kept here. */
export interface SharedScreen {
  readonly at: Instant;
  readonly person: string;
  readonly role: Role;
  readonly organisation: PartnerId;
  readonly function: string | null;
  /** The table or the overleg. */
  readonly page: string;
  /** Whose people are present. */
  readonly together: readonly PartnerId[];
}

/** Keeps it for good, before anything is told. */
export const recordSharedScreen = async (pool: Pool, screen: SharedScreen): Promise<void> => {
  await pool.query({
    name: 'record-shared-screen',
    text: `
      insert into shared_screen (at, person, role, organisation, function, page, together)
      values (to_timestamp($1 / 1000.0), $2, $3, $4, $5, $6, $7)`,
    values: [
      screen.at,
      screen.person,
      screen.role,
      screen.organisation,
      screen.function,
      screen.page,
      screen.together,
    ],
  });
};
