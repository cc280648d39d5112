import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The PostgreSQL for the specs: the one of TEST_DATABASE_URL, or an embedded one in a folder that goes when it stops. */
export const startTestPostgres = async () => {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const { removeEmbeddedPostgres, startEmbeddedPostgres } =
    await import('../../../dist/libs/runtime/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-proef-'));
  // As root, PostgreSQL's own account must be able to enter.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder });
  const stop = async () => {
    await server.stop();
    await removeEmbeddedPostgres(folder);
  };
  return { url: server.url(), stop };
};
