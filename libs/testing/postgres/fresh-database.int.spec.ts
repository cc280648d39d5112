import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '#runtime';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';

describe('a fresh database', () => {
  let one: FreshDatabase;
  let other: FreshDatabase;
  beforeAll(async () => {
    [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  }, 60_000);
  afterAll(async () => {
    await one.drop();
    await other.drop();
  });

  it('is empty and nobody else’s', async () => {
    const [here, there] = [one, other].map(({ url }) => openPool(url, { max: 1, applicationName: 'proef' }));
    await here?.query('CREATE TABLE t (n int)');
    const found = await there?.query<{ t: string | null }>(`SELECT to_regclass('t') AS t`);
    expect(found?.rows).toEqual([{ t: null }]);
    await Promise.all([here?.end(), there?.end()]);
  });
});
