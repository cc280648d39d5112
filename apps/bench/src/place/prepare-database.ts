import { readFile } from 'node:fs/promises';
import { checkRulebook } from '#contracts';
import type { PartnerId } from '#core';
import { installLog } from '#messaging';
import { openPool } from '#runtime';
import { activateRulebook, dataSource, migrate } from '#store';

const RULEBOOK = new URL('../../../../../deploy/regelset/voorbeeld.json', import.meta.url);

/** Gives a new database what `npm start` gives it: tables, embedded log and the example rulebook. Gives its partners. */
export const prepareDatabase = async (url: string): Promise<readonly PartnerId[]> => {
  const checked = checkRulebook(JSON.parse(await readFile(RULEBOOK, 'utf8')));
  if ('findings' in checked) throw new Error('deploy/regelset/voorbeeld.json is geen regelset');
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  await migrate(url, pool, new Date());
  await installLog(pool);
  await pool.end();
  const source = await dataSource(url).initialize();
  await activateRulebook(source, checked.document);
  await source.destroy();
  return checked.document.ketenpartners.map(({ code }) => code);
};
