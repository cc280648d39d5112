import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { holdLeases, installLog, type Leases, signals, type Trouble } from '#messaging';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { until } from './until.js';

describe('work shared by leases', () => {
  let database: FreshDatabase;
  let pool: Pool;
  const members: Leases[] = [];
  const running = new Map<string, number>();
  let overlaps = 0;
  const troubles: Trouble[] = [];

  const join = (run?: (resource: string, signal: AbortSignal) => Promise<void>): Leases => {
    const member = holdLeases({
      pool,
      group: 'aflevering',
      resources: () => Promise.resolve(['a', 'b', 'c', 'd', 'e', 'f']),
      run:
        run ??
        (async (resource, signal) => {
          running.set(resource, (running.get(resource) ?? 0) + 1);
          if ((running.get(resource) ?? 0) > 1) overlaps += 1;
          while (!signal.aborted) await wait(10);
          running.set(resource, (running.get(resource) ?? 0) - 1);
        }),
      onTrouble: (trouble) => troubles.push(trouble),
    });
    members.push(member);
    return member;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    await installLog(pool);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(members.splice(0).map((member) => member.stop()));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('is spread evenly when members join and leave, and never done twice at once', async () => {
    const one = join();
    await until(() => one.held().length === 6);
    const [two, three] = [join(), join()];
    await until(() => [one, two, three].every((member) => member.held().length === 2));
    await two.stop();
    const took = await until(() => one.held().length === 3 && three.held().length === 3);
    expect(took).toBeLessThan(2_000);
    expect(overlaps).toBe(0);
  }, 15_000);

  it('is started again when it fails', async () => {
    let starts = 0;
    join((resource) => {
      if (resource === 'a') starts += 1;
      return Promise.reject(new Error('lukt niet'));
    });
    await until(() => starts >= 3);
    expect(troubles.at(-1)?.failures).toBeGreaterThanOrEqual(2);
  });

  it('is let go when the database cannot be reached for longer than a lease', async () => {
    const lonely = new Pool({ connectionString: database.url, max: 1 });
    lonely.on('error', () => undefined);
    const member = holdLeases({
      pool: lonely,
      group: 'eenzaam',
      resources: () => Promise.resolve(['a']),
      run: async (_, signal) => {
        while (!signal.aborted) await wait(10);
      },
    });
    await until(() => member.held().length === 1);
    await lonely.end();
    const took = await until(() => member.held().length === 0);
    expect(took).toBeLessThan(2_500);
    await member.stop();
  });

  it('hears signals from elsewhere, also after its connection was cut', async () => {
    const [here, there] = [signals(database.url), signals(database.url)];
    let heard = 0;
    here.listen('log_proef', () => (heard += 1));
    await until(() => {
      there.notify('log_proef');
      return heard > 0;
    });
    await pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    heard = 0;
    await until(() => {
      there.notify('log_proef');
      return heard > 1;
    });
    await Promise.all([here.close(), there.close()]);
  });
});
