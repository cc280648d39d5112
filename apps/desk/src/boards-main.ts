import 'reflect-metadata';
import { join } from 'node:path';
import { logAt } from '#messaging';
import {
  createDatabase,
  keyring,
  masterKey,
  openPool,
  reachEmbeddedPostgres,
  type Environment,
} from '#runtime';
import { dataSource, rulebookShelf } from '#store';
import { compareBoards, type Comparison } from './rebuild/compare-boards.js';
import { rebuildSettings, type RebuildSettings } from './rebuild/settings.js';

const USAGE =
  'Gebruik: npm run borden -- --herbouw\nBouwt alle borden opnieuw op uit het log, naast de bewaarde, en vergelijkt ze.';

/** `npm run borden`: prints one line of JSON and gives the exit code; 1 when boards differ, 2 when the question is wrong. */
export const boardsCommand = async (args: readonly string[], environment: Environment): Promise<number> => {
  if (args.length !== 1 || args[0] !== '--herbouw') {
    console.error(USAGE);
    return 2;
  }
  const compared = await atHome(rebuildSettings(environment), comparedWith);
  const differing = compared.filter(({ gelijk }) => !gelijk);
  const zaken = compared.reduce((sum, one) => sum + one.zaken, 0);
  console.log(
    JSON.stringify({
      ontvangers: compared.length,
      zaken,
      gelijk: differing.length === 0,
      verschillen: differing,
      borden: compared.map(({ ontvanger, bewaard }) => ({ ontvanger, hash: bewaard })),
    }),
  );
  return differing.length === 0 ? 0 : 1;
};

interface Home {
  readonly url: string;
  readonly settings: RebuildSettings;
}

const atHome = async <Result>(
  settings: RebuildSettings,
  work: (home: Home) => Promise<Result>,
): Promise<Result> => {
  if (settings.databaseUrl !== undefined) return work({ url: settings.databaseUrl, settings });
  const server = await reachEmbeddedPostgres({ folder: join(settings.data, 'postgres') });
  try {
    return await work({ url: await createDatabase(server.url, 'samenloop'), settings });
  } finally {
    await server.stop();
  }
};

const comparedWith = async ({ url, settings }: Home): Promise<readonly Comparison[]> => {
  const keys = keyring(await masterKey(settings.masterKey, settings.data));
  const pool = openPool(url, { max: 3, applicationName: 'samenloop-borden' });
  const source = await dataSource(url).initialize();
  const log = logAt({ ...settings, databaseUrl: url }, keys.log, () => undefined);
  try {
    return await compareBoards({ pool, log, keyring: keys, rulebooks: rulebookShelf(source) });
  } finally {
    await log.close();
    await source.destroy();
    await pool.end();
  }
};
