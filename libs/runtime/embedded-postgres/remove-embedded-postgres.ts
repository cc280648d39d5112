import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { existingHome } from './cluster-home.js';
import { explainFailure } from './explain-failure.js';
import { stopServer } from './stop-server.js';

/** Starts over: stops a server left on `folder` and removes it with all its data. Nothing there is fine. */
export const removeEmbeddedPostgres = async (folderGiven: string): Promise<void> => {
  const folder = resolve(folderGiven);
  try {
    const home = await existingHome(folder);
    if (home !== null) {
      await stopServer(home);
      await rm(home, { recursive: true, force: true });
    }
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    throw explainFailure(error, folder);
  }
};
