import type { Pool, PoolClient } from 'pg';
import { pause } from '#messaging';
import { inTime } from './in-time.js';

const LOCK = 7_301_446_203;
const LOOK_EVERY_MS = 250;

/**
 * Works while this process is the one clock that does; the others stand by. The turn is a lock of the session, and all that is
 * written in the database goes over that session: whoever writes there has the turn. It ends with the session, so at once
 * when a process is killed; that of a machine which vanished is found out by PostgreSQL within seconds.
 */
export const inTurn = async (
  pool: Pool,
  signal: AbortSignal,
  work: (client: PoolClient) => Promise<void>,
): Promise<void> => {
  const client = await pool.connect();
  try {
    await inTime(
      client.query(
        'set tcp_keepalives_idle = 2; set tcp_keepalives_interval = 1; set tcp_keepalives_count = 3; set tcp_user_timeout = 5000',
      ),
    );
    while (!signal.aborted && !(await takeTurn(client))) await pause(LOOK_EVERY_MS, signal);
    if (!signal.aborted) await work(client);
  } finally {
    client.release(true);
  }
};

const takeTurn = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await inTime(
    client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK]),
  );
  return rows[0]?.taken === true;
};
