import { Pool } from 'pg';

/** The log's own few connections. Losing one never ends the process: the next query takes a new one. */
export function openOwnPool(url: string, max: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'samenloop-log',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
  });
  pool.on('error', () => undefined);
  // the pool does not see errors of a client that is checked out
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
