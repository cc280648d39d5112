import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import {
  createDatabase,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#runtime';

const RESTART_AFTER_MS = 300;
const BACK_WITHIN_MS = 60_000;

/** A PostgreSQL of our own, in a folder that goes with it, that can be killed and comes back by itself. */
export interface Database {
  /** A new, empty database; the URL stays the same through every kill. */
  create(name: string): Promise<string>;
  /** `kill -9` of the postmaster, then start it again on what it left. Resolves when it takes connections. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const startDatabase = async (): Promise<Database> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-kill-test-'));
  // As root, PostgreSQL's own account must be able to enter.
  await chmod(folder, 0o755);
  let server = await startEmbeddedPostgres({ folder });
  let pid = await postmasterOf(server);
  let restarting: Promise<void> = Promise.resolve();
  let stopping = false;

  const restart = async (): Promise<void> => {
    process.kill(pid, 'SIGKILL');
    await wait(RESTART_AFTER_MS);
    if (stopping) return;
    server = await startAgain(folder, server.port);
    pid = await postmasterOf(server);
  };

  return {
    create: (name) => createDatabase(server.url(), name),
    kill: () => {
      restarting = restart();
      return restarting;
    },
    stop: async () => {
      stopping = true;
      await restarting.catch(() => undefined);
      await server.stop().catch(() => undefined);
      await removeEmbeddedPostgres(folder);
    },
  };
};

/** Its own children hold on to its memory for a moment after it is killed: until they are gone it cannot start. */
const startAgain = async (folder: string, port: number): Promise<EmbeddedPostgres> => {
  for (const since = performance.now(); ;) {
    try {
      return await startEmbeddedPostgres({ folder, port });
    } catch (error) {
      if (performance.now() - since > BACK_WITHIN_MS) throw error;
      await wait(100);
    }
  }
};

const postmasterOf = async (server: EmbeddedPostgres): Promise<number> => {
  const client = new Client({ connectionString: server.url() });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: string }>(
      `select split_part(pg_read_file('postmaster.pid'), e'\\n', 1) as pid`,
    );
    return Number(rows[0]?.pid);
  } finally {
    await client.end();
  }
};
