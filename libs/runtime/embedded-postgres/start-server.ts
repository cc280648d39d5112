import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.js';
import { explainFailure } from './explain-failure.js';
import type { Programs } from './native-programs.js';
import { readPostmaster } from './postmaster.js';
import { serverOptions } from './server-options.js';

// Recovery after a crash may replay up to max_wal_size of log.
const READY_WITHIN_MS = 120_000;

/** Starts PostgreSQL on `home/data` and waits until it takes connections. Its own words go to `home/server.log`. */
export const startServer = async (
  home: string,
  { programs, account, port }: { programs: Programs; account: Account | null; port: number },
): Promise<void> => {
  const data = join(home, 'data');
  const log = await open(join(home, 'server.log'), 'a', 0o600);
  const { size } = await log.stat();
  // Detached: Ctrl-C in a terminal reaches our whole process group, and the database must outlive the apps that close on it.
  const server = spawn(programs.postgres, serverOptions(data, port), {
    ...account,
    cwd: home,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => server.once('exit', resolve).once('error', resolve));
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  server.unref();
  await log.close();
  for (const start = performance.now(); performance.now() - start < READY_WITHIN_MS;) {
    const found = await readPostmaster(data);
    if (found?.pid === server.pid && found?.ready) return;
    if (hasEnded) break;
    await wait(20);
  }
  const complaints = (await readFile(join(home, 'server.log'))).subarray(size).toString('utf8');
  throw explainFailure(complaints, home);
};
