import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres } from '#runtime';

/** The run's own folder; `stop-test-server.mjs` removes it, with its server, when jest ends. */
const runFolder = (): string => join(tmpdir(), `samenloop-test-${process.env.TEST_RUN ?? process.pid}`);

/** Superuser URL of the PostgreSQL of this test run: the one we were given, or one that the first worker to ask starts for all. */
export const serverUrl = async (): Promise<string> => {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const folder = runFolder();
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  return isFirst ? startForAll(folder) : urlOfTheFirst(folder);
};

const startForAll = async (folder: string): Promise<string> => {
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder });
  await writeFile(join(folder, 'url.new'), server.url(), { mode: 0o600 });
  await rename(join(folder, 'url.new'), join(folder, 'url'));
  return server.url();
};

const urlOfTheFirst = async (folder: string): Promise<string> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const url = await readFile(join(folder, 'url'), 'utf8').catch(() => null);
    if (url !== null) return url;
    await wait(50);
  }
  throw new Error(`no test server came up in ${folder}`);
};
