import { join, resolve } from 'node:path';
import { StartFault } from '../start-fault/start-fault.js';
import { existingHome } from './cluster-home.js';
import { ownPassword } from './own-password.js';
import { serverLeft } from './server-left.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';
import { SUPERUSER } from './superuser.js';

/**
 * The PostgreSQL of a folder for who only looks: the one that runs for somebody else and is left running, or else one that is
 * started and must be stopped. Throws a `StartFault` when there is no data in the folder.
 */
export const reachEmbeddedPostgres = async (options: {
  folder: string;
}): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const folder = resolve(options.folder);
  const home = await existingHome(folder);
  if (home === null)
    throw new StartFault(
      `In de map ${folder} staan geen gegevens. Start Samenloop eerst met npm start, of kies met SAMENLOOP_DATA een andere map.`,
    );
  const running = await serverLeft(join(home, 'data'));
  if (running === null) {
    const started = await startEmbeddedPostgres({ folder });
    return { url: started.url(), stop: () => started.stop() };
  }
  const url = `postgres://${SUPERUSER}:${await ownPassword(folder)}@127.0.0.1:${running.port}/postgres`;
  return { url, stop: () => Promise.resolve() };
};
