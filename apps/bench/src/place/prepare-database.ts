import { alwaysOpen, exampleRulebook } from '#contracts';
import type { PartnerId } from '#core';
import { installLog } from '#messaging';
import { openPool } from '#runtime';
import { activateRulebook, dataSource, migrate } from '#store';

/** Gives a new database what `npm start` gives it: tables, embedded log and the example rulebook. Gives its partners. */
export const prepareDatabase = async (url: string): Promise<readonly PartnerId[]> => {
  const document = alwaysOpen(exampleRulebook());
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  await migrate(url, pool, new Date());
  await installLog(pool);
  await pool.end();
  const source = await dataSource(url).initialize();
  await activateRulebook(source, document);
  await source.destroy();
  return document.ketenpartners.map(({ code }) => code);
};
