import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { openPool } from '#runtime';
import { claimDueTerms, inTransaction, migrate, writeBatch, type TermRow } from '#store';
import { freshDatabase, nothingWritten, type FreshDatabase } from '#testing';

const NOON = Date.parse('2026-03-28T12:00:00.007Z');
const ROW: TermRow = {
  case_id: '00000000-0000-8000-8000-000000000001',
  report_id: '00000000-0000-8000-8000-000000000002',
  code: 'C1',
  item: -1,
  partner: undefined,
  starts_at: NOON - 1_000,
  due_at: NOON,
  provisional: true,
  next_event: 'verstreken',
  next_at: NOON,
  done: [],
  ended_at: undefined,
  closed_at: undefined,
  closed_by: undefined,
  outcome: undefined,
  rulebook: 1,
};

describe('a term that intake writes while its event is under way', () => {
  let database: FreshDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = openPool(database.url, { max: 2, applicationName: 'proef' });
    await migrate(database.url, pool, new Date(NOON));
  }, 60_000);
  beforeEach(async () => {
    await pool.query('truncate term');
    await write(ROW);
    expect(await claimDueTerms(pool, NOON, 1, 10)).toHaveLength(1);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const write = (row: TermRow): Promise<void> =>
    inTransaction(pool, (client) => writeBatch(client, { ...nothingWritten, terms: [row] }, 'proef', []));

  it('is not told again when its next event stays the same', async () => {
    await write({ ...ROW, provisional: false });
    expect(await claimDueTerms(pool, NOON, 2, 10)).toEqual([]);
    const { rows } = await pool.query('select provisional, appended_event from term');
    expect(rows).toEqual([{ provisional: false, appended_event: 'verstreken' }]);
  });

  it('is told at its new moment when that changed, or when something else is next', async () => {
    await write({ ...ROW, due_at: NOON + 5, next_at: NOON + 5 });
    expect(await claimDueTerms(pool, NOON + 5, 2, 10)).toMatchObject([{ at: NOON + 5 }]);
    await write({ ...ROW, next_event: 'te-laat', next_at: NOON + 5, done: ['verstreken'] });
    expect(await claimDueTerms(pool, NOON + 5, 3, 10)).toMatchObject([{ event: 'te-laat' }]);
  });

  it('is told no more once it is closed', async () => {
    await write({ ...ROW, next_event: undefined, next_at: undefined, closed_at: NOON, outcome: 'gehaald' });
    expect(await claimDueTerms(pool, NOON + 60_000, 2, 10)).toEqual([]);
    expect((await pool.query('select 1 from term where appended_event is not null')).rowCount).toBe(0);
  });
});
