import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { StartFault } from '../start-fault/start-fault.js';

const OWNER_LOCK = 7_236_373;

/**
 * Claims the cluster for this process by a session lock, so that a second start on the same folder cannot take over (and later
 * stop) a database in use. The lock ends with the process, also by `kill -9`.
 */
export const holdOwnership = async (url: string, folder: string): Promise<{ release(): Promise<void> }> => {
  const client = new Client({ connectionString: url, application_name: 'samenloop-eigenaar' });
  client.on('error', () => undefined);
  await client.connect();
  if (!(await triesLock(client))) {
    await client.end();
    throw new StartFault(
      `Samenloop draait al met de map ${folder}: stop dat eerst, of kies met SAMENLOOP_DATA een andere map.`,
    );
  }
  // This connection alone must not keep the process alive, but ending it must. (pg has both calls, its types do not.)
  const handle = client as Client & { ref(): void; unref(): void };
  handle.unref();
  const release = (): Promise<void> => {
    handle.ref();
    return client.end();
  };
  return { release };
};

const triesLock = async (client: Client): Promise<boolean> => {
  // The server needs a moment to notice that a killed owner is gone.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
      OWNER_LOCK,
    ]);
    if (rows[0]?.held === true) return true;
    await wait(50);
  }
  return false;
};
