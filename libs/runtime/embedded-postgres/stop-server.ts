import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, readPostmaster } from './postmaster.js';

const FAST_WITHIN_MS = 20_000;

/** Stops the server of `home/data` (fast: open transactions are rolled back) and waits until it is gone. */
export const stopServer = async (home: string): Promise<void> => {
  const data = join(home, 'data');
  const server = await readPostmaster(data);
  if (server === null || !(await isAlive(server, data))) return;
  process.kill(server.pid, 'SIGINT');
  const start = performance.now();
  while (await isAlive(server, data)) {
    if (performance.now() - start > FAST_WITHIN_MS) {
      process.kill(server.pid, 'SIGQUIT');
      return;
    }
    await wait(20);
  }
};
