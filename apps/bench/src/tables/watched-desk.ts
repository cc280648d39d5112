import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import {
  createDatabase,
  freePort,
  keyring,
  masterKey,
  openPool,
  reachEmbeddedPostgres,
  type Keyring,
} from '#runtime';
import type { Bench } from '../place/bench.js';

/** The whole hub as `npm start` has it, all in one process, with the desk to look at. */
export interface WatchedDesk {
  readonly gateway: string;
  readonly desk: string;
  /** Where people look, with the same desk behind it. */
  readonly console: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly pool: Pool;
  readonly keys: Keyring;
  readonly close: () => Promise<void>;
}

const HUB = new URL('../../../hub/src/main.js', import.meta.url);
const READY = 'Samenloop is klaar';

export const startWatchedDesk = async ({ workers, place, settings }: Bench): Promise<WatchedDesk> => {
  const data = join(place.hubFolder, 'tafels');
  const [port, consolePort, deskPort, identityPort] = await Promise.all([1, 2, 3, 4].map(() => freePort()));
  const hub = workers.start(HUB, {
    environment: {
      SAMENLOOP_DATA: data,
      SAMENLOOP_PORT: String(port),
      SAMENLOOP_CONSOLE_PORT: String(consolePort),
      SAMENLOOP_TAFEL_PORT: String(deskPort),
      SAMENLOOP_AANMELD_PORT: String(identityPort),
    },
    profiles: settings.profiles,
    args: ['--no-simulator'],
  });
  await hub.untilSaid(READY);
  const server = await reachEmbeddedPostgres({ folder: join(data, 'postgres') });
  const url = await createDatabase(server.url, 'samenloop');
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  return {
    gateway: `http://127.0.0.1:${port}`,
    desk: `http://127.0.0.1:${deskPort}`,
    console: `http://127.0.0.1:${consolePort}`,
    tokens: JSON.parse(await readFile(join(data, 'tokens.json'), 'utf8')) as Record<string, string>,
    pool,
    keys: keyring(await masterKey(undefined, data)),
    close: async () => {
      await pool.end();
      await hub.stop();
      await server.stop();
    },
  };
};
