import { join } from 'node:path';
import { loadContracts } from '#contracts';
import {
  createDatabase,
  keyring,
  masterKey,
  openPool,
  reachEmbeddedPostgres,
  type Clock,
  type Keyring,
} from '#runtime';
import { dataSource, rulebookShelf, type ExplainParts } from '#store';
import type { AuditSettings } from './settings.js';

/** What the auditor's tools look at. */
export interface AuditParts extends ExplainParts {
  readonly keyring: Keyring;
  readonly clock: Clock;
}

/** Opens the database for looking, does the work and closes everything again. */
export const withParts = async <Result>(
  settings: AuditSettings,
  clock: Clock,
  work: (parts: AuditParts) => Promise<Result>,
): Promise<Result> => {
  const server =
    settings.databaseUrl === undefined
      ? await reachEmbeddedPostgres({ folder: join(settings.data, 'postgres') })
      : { url: settings.databaseUrl, stop: () => Promise.resolve() };
  try {
    const url =
      settings.databaseUrl === undefined ? await createDatabase(server.url, 'samenloop') : server.url;
    const contracts = loadContracts();
    const keys = keyring(await masterKey(settings.masterKey, settings.data));
    const pool = openPool(url, { max: 2, applicationName: 'samenloop-audit' });
    try {
      const source = await dataSource(url).initialize();
      try {
        const rulebooks = rulebookShelf(source);
        return await work({ pool, rulebooks, contracts, keyring: keys, clock });
      } finally {
        await source.destroy();
      }
    } finally {
      await pool.end();
    }
  } finally {
    await server.stop();
  }
};
