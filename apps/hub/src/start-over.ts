import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '#runtime';

const OURS = ['sleutel', 'tokens.json'];

/**
 * Removes what earlier runs left in the data folder, and nothing else that may lie there. Takes the database over first, so that
 * a hub that is running on it is never pulled away: then it fails with one sentence.
 */
export const startOver = async (data: string): Promise<void> => {
  const folder = join(data, 'postgres');
  const server = await startEmbeddedPostgres({ folder });
  await server.stop();
  await removeEmbeddedPostgres(folder);
  for (const name of OURS) await rm(join(data, name), { force: true });
};
