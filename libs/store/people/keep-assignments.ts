import type { Pool } from 'pg';
import type { Assignment } from '#core';
import { inTransaction } from '../transaction.js';

export interface GivenAssignment extends Assignment {
  /** The person it is given to. */
  readonly person: string;
}

/**
 * Makes what `givenBy` assigns exactly this. What was assigned before keeps its id, so that who works in it goes on; what is no
 * longer given ends at once.
 */
export const keepAssignments = (
  pool: Pool,
  givenBy: string,
  assignments: readonly GivenAssignment[],
): Promise<void> =>
  inTransaction(pool, async (client) => {
    const rows = assignments.map(({ person, period, ...one }) => ({
      person_id: person,
      ...one,
      valid_from: new Date(period.from),
      valid_until: period.until === null ? null : new Date(period.until),
    }));
    const given = JSON.stringify(rows);
    await client.query(
      `insert into assignment (person_id, role, organisation, function, region, valid_from, valid_until, given_by)
       select g.*, $2 from jsonb_to_recordset($1::jsonb) as g (person_id text, role text, organisation text, function text,
         region text, valid_from timestamptz, valid_until timestamptz)
       on conflict (person_id, role, organisation, function, region, valid_from)
       do update set valid_until = excluded.valid_until, given_by = excluded.given_by`,
      [given, givenBy],
    );
    await client.query(
      `delete from assignment a where a.given_by = $2 and not exists (
         select from jsonb_to_recordset($1::jsonb) as g (person_id text, role text, organisation text, function text, region text,
           valid_from timestamptz)
         where (g.person_id, g.role, g.organisation, g.valid_from) = (a.person_id, a.role, a.organisation, a.valid_from)
           and g.function is not distinct from a.function and g.region is not distinct from a.region)`,
      [given, givenBy],
    );
  });
