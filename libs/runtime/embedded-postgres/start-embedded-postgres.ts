import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { postgresAccount } from './account.js';
import { choosePort } from './choose-port.js';
import { clusterHome } from './cluster-home.js';
import { explainFailure } from './explain-failure.js';
import { holdOwnership } from './hold-ownership.js';
import { initialiseCluster } from './initialise-cluster.js';
import { nativePrograms } from './native-programs.js';
import { ownPassword } from './own-password.js';
import { serverLeft } from './server-left.js';
import { startServer } from './start-server.js';
import { stopServer } from './stop-server.js';
import { SUPERUSER } from './superuser.js';

/** A running PostgreSQL on 127.0.0.1 that this process owns. */
export interface EmbeddedPostgres {
  readonly port: number;
  /** True when a server left from a killed run was taken over. */
  readonly reused: boolean;
  /** Connection URL of the superuser, with its password; `postgres` when no database is named. */
  url(database?: string): string;
  /** Fast shutdown; resolves when the server is gone. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL with its data in `folder` (made when missing, kept otherwise), or takes over the server a killed run left.
 * Throws a `StartFault` with one Dutch sentence: folder in use or not writable, port in use, disk full.
 */
export const startEmbeddedPostgres = async (options: {
  folder: string;
  port?: number;
}): Promise<EmbeddedPostgres> => {
  const folder = resolve(options.folder);
  try {
    return await start(folder, options.port);
  } catch (error) {
    throw explainFailure(error, folder);
  }
};

const start = async (folder: string, askedPort: number | undefined): Promise<EmbeddedPostgres> => {
  const account = await postgresAccount(join(folder, 'data'));
  const home = await clusterHome(folder, account);
  const data = join(home, 'data');
  const password = await ownPassword(folder);
  const left = await serverLeft(data);
  const reused = left !== null;
  const port = left !== null ? left.port : await choosePort(folder, askedPort);
  if (!reused) {
    const programs = await nativePrograms(home, account);
    const isNew = await access(join(data, 'PG_VERSION')).then(
      () => false,
      () => true,
    );
    if (isNew) await initialiseCluster(home, { programs, account, password });
    await startServer(home, { programs, account, port });
  }
  const url = (database = 'postgres'): string =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  const ownership = await holdOwnership(url(), folder);
  const stop = async (): Promise<void> => {
    await ownership.release();
    await stopServer(home);
  };
  return { port, reused, url, stop };
};
