import type { Pool } from 'pg';

/** The names of the streams that exist: `out.<partner>` of deliveries, `receipts.<partner>` of receipts and `bord.<partner>` of its board. */
export const streamNames = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string }>('select name from stream order by name');
  return rows.map(({ name }) => name);
};
