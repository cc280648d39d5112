import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, readPostmaster, type Postmaster } from './postmaster.js';

/** The server that a killed run left on the folder, once it takes connections; null when there is none or it is going down. */
export const serverLeft = async (dataFolder: string): Promise<Postmaster | null> => {
  for (;;) {
    const found = await readPostmaster(dataFolder);
    if (found === null || !(await isAlive(found, dataFolder))) return null;
    if (found.ready) return found;
    await wait(50);
  }
};
