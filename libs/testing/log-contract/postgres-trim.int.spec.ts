import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { installLog, postgresLog, type PostgresLog } from '#messaging';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { flipCipher } from './flip-cipher.js';
import { positionKeeper } from './positions.js';
import { numbersPerKey, record, upTo } from './records.js';
import { until } from './until.js';

describe('the log in PostgreSQL on disk', () => {
  let database: FreshDatabase;
  let client: Client;
  let log: PostgresLog;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    await Promise.all(upTo(3).map(() => installTwice(database.url)));
    log = postgresLog({ url: database.url, cipher: flipCipher, segmentMs: 1_000 });
    await log.ensureTopics([{ name: 'in.proef', partitions: 1 }]);
  }, 60_000);
  afterAll(async () => {
    await log.close();
    await client.end();
    await database.drop();
  });

  it('holds no key, value or header in the clear', async () => {
    const headers = [['kop', Buffer.from('GEHEIM')]] as const;
    await log.append(
      'in.proef',
      [{ key: Buffer.from('GEHEIM'), value: Buffer.from('GEHEIM'), headers }],
      1_000,
    );
    const { rows } = await client.query<{ sealed: Buffer }>('select sealed from log.segment_1');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.sealed.includes('GEHEIM')).toBe(false);
  });

  it('drops whole stretches of time, and readers go on with what remains', async () => {
    for (const n of upTo(6)) await log.append('in.proef', [record('zaak', n)], 2_000 + n * 1_000);
    const early = positionKeeper('vroeg');
    const follower = await log.follow({ ...early, topics: ['in.proef'] });
    await until(() => early.handled.length === 7);
    expect(await log.trim(5_500)).toBe(4);

    const late = positionKeeper('laat');
    const other = await log.follow({ ...late, topics: ['in.proef'] });
    await log.append('in.proef', [record('zaak', 6)], 8_000);
    await until(() => late.handled.length === 4 && early.handled.length === 8);
    expect(numbersPerKey(late.handled).get('zaak')).toEqual([3, 4, 5, 6]);
    await Promise.all([follower.stop(), other.stop()]);
  });

  it('keeps order and loses nothing when a clock goes back, and when all before was dropped', async () => {
    const [first] = await log.append('in.proef', [record('terug', 0)], 3_000);
    expect(await log.trim(60_000)).toBeGreaterThan(0);
    const other = postgresLog({ url: database.url, cipher: flipCipher, segmentMs: 1_000 });
    await other.append('in.proef', [record('terug', 1)], 70_000);
    await log.append('in.proef', [record('terug', 2)], 9_000);
    const keeper = positionKeeper('opnieuw');
    const follower = await other.follow({ ...keeper, topics: ['in.proef'] });
    await until(() => keeper.handled.length === 2);
    expect(keeper.handled.map(({ offset }) => offset - (first?.offset ?? 0))).toEqual([1, 2]);
    await follower.stop();
    await other.close();
  });
});

async function installTwice(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await installLog(client);
  await installLog(client);
  await client.end();
}
