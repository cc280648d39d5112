import type { Pool } from 'pg';
import type { Place } from './place.js';

/** Every column of every table of the database, one place per value; bytes as they lie there. */
export const readTables = async (pool: Pool): Promise<readonly Place[]> => {
  const { rows } = await pool.query<Column>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type = 'bytea' as bytes
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
     order by 1, 2, c.ordinal_position`,
  );
  const places: Place[] = [];
  for (const column of rows) places.push(...(await readColumn(pool, column)));
  return places;
};

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly bytes: boolean;
}

const readColumn = async (
  pool: Pool,
  { schema, table, column, bytes }: Column,
): Promise<readonly Place[]> => {
  const value = bytes ? `"${column}"` : `"${column}"::text`;
  const { rows } = await pool.query<{ value: Buffer | string | null }>(
    `select distinct ${value} as value from "${schema}"."${table}"`,
  );
  return rows.flatMap(({ value: found }) =>
    found === null
      ? []
      : [
          {
            where: `${schema}.${table}.${column}`,
            text: typeof found === 'string' ? found : found.toString('latin1'),
          },
        ],
  );
};
