import type { Pool } from 'pg';
import {
  ASSIGNMENT_COLUMNS,
  assignmentOf,
  type AssignmentRow,
  type StoredAssignment,
} from './assignments.js';

/** Somebody who has signed in at least once, with something that was assigned to them. */
export interface AssignedPerson {
  readonly person: string;
  readonly sealedName: Buffer;
  readonly assignment: StoredAssignment;
}

/** To whom anything was ever assigned in these organisations and this function, as far as they signed in: of others there is no name. */
export const peopleIn = async (
  pool: Pool,
  organisations: readonly string[],
  of: string | null,
): Promise<readonly AssignedPerson[]> => {
  const { rows } = await pool.query<AssignmentRow & { person: string; sealedName: Buffer }>({
    name: 'people-in',
    text: `
      select a.person_id as person, p.sealed_name as "sealedName", ${ASSIGNMENT_COLUMNS}
      from assignment a join person p on p.id = a.person_id
      where a.organisation = any($1) and a.function is not distinct from $2 order by a.id`,
    values: [organisations, of],
  });
  return rows.map(({ person, sealedName, ...row }) => ({
    person,
    sealedName,
    assignment: assignmentOf(row),
  }));
};
