import { Pool } from 'pg';

/**
 * A pool on PostgreSQL whose lost connections end neither the process nor the pool: a query under way fails, the next one
 * connects again. `applicationName` shows in `pg_stat_activity`.
 */
export const openPool = (
  url: string,
  { max, applicationName }: { max: number; applicationName: string },
): Pool => {
  const pool = new Pool({ connectionString: url, max, application_name: applicationName, keepAlive: true });
  // The pool reports for idle clients only; a client that is checked out needs its own listener.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
