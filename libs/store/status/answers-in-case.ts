import type { Pool } from 'pg';
import type { CaseId, ReportId } from '#core';

/** The accepted reports of these kinds in a case. */
export const answersInCase = async (
  pool: Pool,
  caseId: CaseId,
  kinds: readonly string[],
): Promise<readonly ReportId[]> => {
  const { rows } = await pool.query<{ id: ReportId }>({
    name: 'answers-in-case',
    text: `select id from report where case_id = $1 and kind = any($2::text[]) and status = 'aangenomen'`,
    values: [caseId, kinds],
  });
  return rows.map(({ id }) => id);
};
