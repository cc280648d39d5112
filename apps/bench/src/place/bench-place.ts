import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import {
  createDatabase,
  keyring,
  openPool,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
  type Keyring,
} from '#runtime';

/** A PostgreSQL of the bench's own, as `npm start` has it: fsync on, in a folder that goes when the bench ends. */
export interface BenchPlace {
  readonly masterKey: string;
  readonly keys: Keyring;
  /** Process id of the server. */
  readonly serverPid: number;
  readonly admin: Pool;
  readonly url: (database: string) => string;
  readonly create: (database: string) => Promise<string>;
  /** Makes a database ready to be copied: no copy then does the cleaning that PostgreSQL had put off. */
  readonly settle: (database: string) => Promise<void>;
  /** A copy of a database that nobody is connected to; gives its URL. */
  readonly copy: (of: string, database: string) => Promise<string>;
  readonly drop: (database: string) => Promise<void>;
  /** Where a whole `npm start` can keep its data; goes when the bench ends. */
  readonly hubFolder: string;
}

/** Opens the place; `onClose` gets what takes it away again, as soon as there is something to take away. */
export const openBenchPlace = async (onClose: (close: () => Promise<void>) => void): Promise<BenchPlace> => {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'));
  const hubFolder = join(folder, 'hub');
  onClose(async () => {
    await removeEmbeddedPostgres(hubFolder);
    await removeEmbeddedPostgres(folder);
  });
  // As root, PostgreSQL's own account must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder });
  const admin = openPool(server.url(), { max: 2, applicationName: 'samenloop-bench' });
  const master = randomBytes(32);
  return {
    masterKey: master.toString('base64'),
    keys: keyring(master),
    serverPid: await serverPid(admin),
    admin,
    url: server.url,
    create: (database) => createDatabase(server.url(), database),
    settle: async (database) => {
      const pool = openPool(server.url(database), { max: 1, applicationName: 'samenloop-bench' });
      await pool.query('vacuum (analyze)');
      await pool.end();
    },
    copy: async (of, database) => {
      await admin.query(`create database "${database}" template "${of}" strategy file_copy`);
      await admin.query('checkpoint');
      return server.url(database);
    },
    drop: async (database) => {
      await admin.query(`drop database if exists "${database}" with (force)`);
    },
    hubFolder,
  };
};

const serverPid = async (admin: Pool): Promise<number> => {
  const { rows } = await admin.query<{ data_directory: string }>('show data_directory');
  const text = await readFile(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8');
  return Number(text.slice(0, text.indexOf('\n')));
};
