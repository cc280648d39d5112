import { compareBoards } from '../../desk/src/index.js';
import type { RecipientName } from '#core';
import { logAt } from '#messaging';
import { openPool, type Keyring } from '#runtime';
import { dataSource, rulebookShelf } from '#store';

/** Builds the dossiers behind the boards anew from the embedded log; whose are others than those that are kept. */
export const differingBoards = async (
  databaseUrl: string,
  keys: Keyring,
): Promise<readonly RecipientName[]> => {
  const pool = openPool(databaseUrl, { max: 3, applicationName: 'samenloop-borden' });
  const source = await dataSource(databaseUrl).initialize();
  const log = logAt({ databaseUrl, kafkaBrokers: [] }, keys.log, () => undefined);
  try {
    const compared = await compareBoards({ pool, log, keyring: keys, rulebooks: rulebookShelf(source) });
    return compared.flatMap(({ ontvanger, gelijk }) => (gelijk ? [] : [ontvanger]));
  } finally {
    await log.close();
    await source.destroy();
    await pool.end();
  }
};
