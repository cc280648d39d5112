import type { Pool } from 'pg';
import type { Assignment } from '#core';

/** An assignment as it is kept; by its id somebody chooses in which role to work. */
export interface StoredAssignment extends Assignment {
  readonly id: number;
}

export interface AssignmentRow {
  readonly id: number;
  readonly role: Assignment['role'];
  readonly organisation: string;
  readonly function: string | null;
  readonly region: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

export const ASSIGNMENT_COLUMNS =
  'a.id, a.role, a.organisation, a.function, a.region, a.valid_from as "validFrom", a.valid_until as "validUntil"';

export const assignmentOf = ({ validFrom, validUntil, ...row }: AssignmentRow): StoredAssignment => ({
  ...row,
  period: { from: validFrom.getTime(), until: validUntil?.getTime() ?? null },
});

/** All that was ever assigned to somebody, in the order in which it was. */
export const assignmentsOf = async (pool: Pool, person: string): Promise<readonly StoredAssignment[]> => {
  const { rows } = await pool.query<AssignmentRow>({
    name: 'assignments-of',
    text: `select ${ASSIGNMENT_COLUMNS} from assignment a where a.person_id = $1 order by a.id`,
    values: [person],
  });
  return rows.map(assignmentOf);
};
