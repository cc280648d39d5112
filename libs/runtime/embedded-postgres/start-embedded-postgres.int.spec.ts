import { access, chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createDatabase } from '../database/create-database.js';
import { openPool } from '../database/open-pool.js';
import { readPostmaster } from './postmaster.js';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const ask = async (url: string, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
};

const pidOf = async (folder: string): Promise<number> => {
  const server = await readPostmaster(join(folder, 'data'));
  if (server === null) throw new Error('no server runs here');
  return server.pid;
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A process that has ended keeps its number until its parent has taken notice. */
const isGone = async (pid: number): Promise<boolean> => {
  for (let looks = 0; isRunning(pid) && looks < 100; looks += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return !isRunning(pid);
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  // Named after the run, so that an interrupted one is tidied up after.
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `samenloop-test-${process.env.TEST_RUN}-`));
    await chmod(folder, 0o755);
  });
  afterEach(() => removeEmbeddedPostgres(folder));

  it('keeps its data and its port over a stop and a start, durable and on this machine only', async () => {
    const first = await startEmbeddedPostgres({ folder });
    const url = await createDatabase(first.url(), 'zaken');
    await createDatabase(first.url(), 'zaken');
    await ask(url, `CREATE TABLE t AS SELECT 'é' AS naam`);
    expect(await ask(url, 'SHOW fsync')).toBe('on');
    expect(await ask(url, 'SHOW timezone')).toBe('UTC');
    expect(await ask(url, 'SHOW listen_addresses')).toBe('127.0.0.1');
    expect(await ask(url, `SELECT upper('é')`)).toBe('É');
    const pid = await pidOf(folder);
    await first.stop();
    expect(await isGone(pid)).toBe(true);

    const second = await startEmbeddedPostgres({ folder });
    expect(second).toMatchObject({ port: first.port, reused: false });
    expect(await ask(second.url('zaken'), 'SELECT naam FROM t')).toBe('é');
    await second.stop();
  });

  it('asks a password, which only the owner of the folder can read', async () => {
    const server = await startEmbeddedPostgres({ folder });
    const wrong = server.url().replace(/:[^:@]+@/, ':fout@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('takes over the server that a killed run left', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await ask(
      first.url(),
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'samenloop-eigenaar'`,
    );
    const second = await startEmbeddedPostgres({ folder });
    expect(second).toMatchObject({ port: first.port, reused: true });
    await second.stop();
    expect(await readPostmaster(join(folder, 'data'))).toBeNull();
  });

  it('recovers with all data when the server itself was killed', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await ask(first.url(), 'CREATE TABLE t AS SELECT 42 AS n');
    const pid = await pidOf(folder);
    process.kill(pid, 'SIGKILL');
    const second = await startEmbeddedPostgres({ folder });
    expect(second.reused).toBe(false);
    expect(await ask(second.url(), 'SELECT n FROM t')).toBe(42);
    await second.stop();
  });

  it('refuses a second owner of the same folder, and leaves the first alone', async () => {
    const first = await startEmbeddedPostgres({ folder });
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(
      `Samenloop draait al met de map ${folder}: stop dat eerst, of kies met SAMENLOOP_DATA een andere map.`,
    );
    expect(await ask(first.url(), 'SELECT 1')).toBe(1);
    await first.stop();
  });

  it('says in one sentence that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startEmbeddedPostgres({ folder, port })).rejects.toThrow(
      `Poort ${port} voor PostgreSQL is al in gebruik: kies een andere poort of stop het andere programma.`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('says in one sentence that a folder cannot be made', async () => {
    const file = join(folder, 'bestand');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ folder: join(file, 'map') })).rejects.toThrow(
      `De map ${file}/map is niet te lezen of te beschrijven: kies met SAMENLOOP_DATA een andere map.`,
    );
  });

  it('keeps values and statements out of its log file', async () => {
    const server = await startEmbeddedPostgres({ folder });
    await ask(server.url(), 'CREATE TABLE t (bsn text PRIMARY KEY)');
    const insert = `INSERT INTO t VALUES ('999990019')`;
    await ask(server.url(), insert);
    await expect(ask(server.url(), insert)).rejects.toThrow('duplicate key');
    await server.stop();
    expect(await readFile(join(folder, 'server.log'), 'utf8')).not.toMatch(/99999|INSERT/);
  });

  it('outlives the connections it ends: a pool reconnects and the process goes on', async () => {
    const server = await startEmbeddedPostgres({ folder });
    const pool = openPool(server.url(), { max: 2, applicationName: 'proef' });
    const held = await pool.connect();
    await pool.query('SELECT 1');
    await ask(
      server.url(),
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'proef'`,
    );
    await expect(held.query('SELECT 1')).rejects.toThrow();
    held.release(true);
    // The idle connection hears of its end when its socket does: a moment later.
    while (pool.totalCount > 0) await wait(5);
    expect((await pool.query<{ een: number }>('SELECT 1 AS een')).rows).toEqual([{ een: 1 }]);
    await pool.end();
    await server.stop();
  });

  // Only root needs another account, and with it a place that account can reach.
  const itAsRoot = process.getuid?.() === 0 ? it : () => undefined;
  itAsRoot('keeps the data of root where its account can reach it, and removes them there', async () => {
    await chmod(folder, 0o700);
    const server = await startEmbeddedPostgres({ folder });
    await ask(server.url(), 'CREATE TABLE t AS SELECT 42 AS n');
    await server.stop();
    const home = (await readFile(join(folder, 'gegevens-elders.txt'), 'utf8')).trim();
    const again = await startEmbeddedPostgres({ folder });
    expect(await ask(again.url(), 'SELECT n FROM t')).toBe(42);
    await removeEmbeddedPostgres(folder);
    await expect(access(home)).rejects.toThrow('ENOENT');
  });
});
