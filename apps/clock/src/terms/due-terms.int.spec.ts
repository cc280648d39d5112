import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { openPool } from '#runtime';
import { claimDueTerms, inTransaction, migrate, nextDueAt, releaseTerms } from '#store';
import { freshDatabase, storeTerms, type FreshDatabase } from '#testing';

const NOON = Date.parse('2026-03-28T12:00:00Z');
const after = (ms: number): Date => new Date(NOON + ms);

describe('the terms that are due', () => {
  let database: FreshDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = openPool(database.url, { max: 3, applicationName: 'proef' });
    await migrate(database.url, pool, new Date(NOON));
  }, 60_000);
  beforeEach(() => pool.query('truncate term'));
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are those whose moment has come, the longest due first, each once', async () => {
    await storeTerms(pool, [
      { code: 'b', next_at: after(0) },
      { code: 'a', next_at: after(-5_000), item: 2 },
      { code: 'c', next_at: after(1) },
      { code: 'd', next_at: null, next_event: null, due_at: after(-9_000) },
    ]);
    expect(await nextDueAt(pool)).toBe(NOON - 5_000);
    const due = await claimDueTerms(pool, NOON, 1, 10);
    expect(due.map(({ code, item, event, at }) => [code, item, event, at])).toEqual([
      ['a', 2, 'verstreken', NOON - 5_000],
      ['b', null, 'verstreken', NOON],
    ]);
    expect(await claimDueTerms(pool, NOON, 2, 10)).toEqual([]);
    expect(await nextDueAt(pool)).toBe(NOON + 1);
  });

  it('are taken so many at a time', async () => {
    await storeTerms(
      pool,
      [3, 1, 2].map((n) => ({ code: `t${n}`, next_at: after(-1_000 + n) })),
    );
    const codes = async (number: number): Promise<readonly string[]> =>
      (await claimDueTerms(pool, NOON, number, 2)).map(({ code }) => code);
    expect([await codes(1), await codes(2), await codes(3)]).toEqual([['t1', 't2'], ['t3'], []]);
  });

  it('become due again when their number never came to lie on the log', async () => {
    await storeTerms(pool, [{ code: 'a', next_at: after(0) }]);
    await claimDueTerms(pool, NOON, 7, 10);
    await storeTerms(pool, [{ code: 'b', next_at: after(0) }]);
    await claimDueTerms(pool, NOON, 8, 10);
    expect(await releaseTerms(pool, 7)).toBe(1);
    expect((await claimDueTerms(pool, NOON, 9, 10)).map(({ code }) => code)).toEqual(['b']);
    expect(await releaseTerms(pool, 9)).toBe(0);
  });

  it('are left alone while somebody else writes them, and come when that is done', async () => {
    await storeTerms(pool, [
      { code: 'a', next_at: after(0) },
      { code: 'b', next_at: after(0) },
    ]);
    await inTransaction(pool, async (client) => {
      await client.query(`update term set next_at = $1 where code = 'a'`, [after(-1)]);
      expect((await claimDueTerms(pool, NOON, 1, 10)).map(({ code }) => code)).toEqual(['b']);
    });
    expect((await claimDueTerms(pool, NOON, 2, 10)).map(({ code, at }) => [code, at])).toEqual([
      ['a', NOON - 1],
    ]);
  });

  it('tell several partners apart that must do the same', async () => {
    const row = {
      case_id: '00000000-0000-8000-8000-000000000001',
      report_id: '00000000-0000-8000-8000-000000000002',
    };
    await storeTerms(pool, [
      { ...row, partner: 'vt-hag' },
      { ...row, partner: 'om-dh' },
    ]);
    await expect(storeTerms(pool, [{ ...row, partner: null }])).resolves.toBeUndefined();
    await expect(storeTerms(pool, [{ ...row, partner: null }])).rejects.toThrow(/term_key/);
  });

  it('are found without looking at the others, open or closed', async () => {
    await storeTerms(
      pool,
      Array.from({ length: 20_000 }, (_, n) =>
        n % 2 === 0
          ? { next_at: after(n * 1_000) }
          : { next_at: null, next_event: null, closed_at: after(0) },
      ),
    );
    await pool.query('analyze term');
    const plan = async (query: string): Promise<string> =>
      (await pool.query<Record<string, string>>(`explain ${query}`)).rows
        .map((row) => row['QUERY PLAN'])
        .join('\n');
    const due = `next_at is not null and appended_event is null`;
    const head = await plan(`select next_at from term where ${due} order by next_at limit 1`);
    expect(head).toContain('term_due');
    const claim = await plan(
      `select ctid from term where next_at <= '${after(0).toISOString()}' and ${due} order by next_at limit 500 for update skip locked`,
    );
    expect(claim).toContain('term_due');
    expect(head + claim).not.toContain('Seq Scan');
    expect(await plan(`select 1 from term where appended_event is not null and append_number > 3`)).toContain(
      'term_appended',
    );
    expect(
      await plan(
        `select 1 from term where partner = 'vt-hag' and closed_at is null order by due_at limit 10`,
      ),
    ).toContain('term_open');
  });
});
