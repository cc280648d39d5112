import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { ownCaseId } from '#contracts';
import type { LogBatch } from '#messaging';
import { readDeliveries } from '#store';
import { freshDatabase, type FreshDatabase } from '#testing';
import { batchOf, runIntake, type RunningIntake } from '../testing/running-intake.js';

const root = new URL('../../../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const arrest = json('schemas/reports/aanhouding/examples/v1/valid/twee-verdachten-drie-kinderen.json');
const POLICE = 'urn:nld:oin:00000009990002010000:systeem:bvh';
const RECEIVED = Date.parse('2026-11-30T08:02:00+01:00');

let database: FreshDatabase;
let intake: RunningIntake;
let pool: Pool;
const handle = (...batches: readonly LogBatch[]): Promise<void> => intake.handle(...batches);

const event = (id: string, subject: string, data: unknown = arrest) => ({
  specversion: '1.0',
  id,
  source: POLICE,
  type: 'nl.samenloop.aanhouding.v1',
  time: '2026-11-30T08:02:00+01:00',
  subject,
  data,
});

const batch = (partition: number, first: number, events: readonly object[]): LogBatch =>
  batchOf('in.pol-dh', partition, first, events, RECEIVED);

const count = async (table: string): Promise<number> =>
  Number((await pool.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

beforeAll(async () => {
  database = await freshDatabase();
  intake = await runIntake(database.url, RECEIVED);
  pool = intake.pool;
}, 60_000);
afterAll(async () => {
  await intake.close();
  await database.drop();
});

describe('a batch of reports', () => {
  it('is stored with everything that follows from it, and announced', async () => {
    await handle(
      batch(0, 0, [event('a-1', 'zaak-a'), { ...event('a-2', 'zaak-a'), type: 'nl.samenloop.onbekend.v1' }]),
    );
    expect([
      await count('report'),
      await count('report_body'),
      await count('rejected_body'),
      await count('zaak'),
    ]).toEqual([2, 1, 1, 1]);
    const { rows } = await pool.query<{ partner: string }>('select partner from delivery order by partner');
    expect(rows.map(({ partner }) => partner)).toEqual(['3ro', 'om-dh', 'rvdk', 'vt-hag']);
    expect(new Set(intake.announced)).toEqual(
      new Set([
        'berichten',
        'out.3ro',
        'out.om-dh',
        'out.rvdk',
        'out.vt-hag',
        'receipts.pol-dh',
        'termijnen',
      ]),
    );
  });

  it('has no effect when it comes again, whoever handles it', async () => {
    const before = [
      await count('report'),
      await count('delivery'),
      await count('evidence'),
      await count('receipt'),
    ];
    const again = batch(0, 0, [event('a-1', 'zaak-a')]);
    await Promise.all([handle(again), handle(again)]);
    expect([
      await count('report'),
      await count('delivery'),
      await count('evidence'),
      await count('receipt'),
    ]).toEqual(before);
  });

  it('answers a repeat of an event again without a second effect', async () => {
    const before = [await count('report'), await count('delivery')];
    await handle(batch(1, 0, [event('a-1', 'zaak-a')]));
    expect([await count('report'), await count('delivery')]).toEqual(before);
    const { rows } = await pool.query<{ report_id: string }>(
      `select distinct report_id from receipt where partition in (0, 1) and log_offset = 0`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is stored not at all when one statement fails', async () => {
    await pool.query(`alter table evidence add constraint proef check (log_offset <> 7) not valid`);
    const before = [await count('report'), await count('delivery'), await count('zaak')];
    await expect(handle(batch(2, 7, [event('b-1', 'zaak-b')]))).rejects.toThrow();
    expect([await count('report'), await count('delivery'), await count('zaak')]).toEqual(before);
    await pool.query('alter table evidence drop constraint proef');
    await handle(batch(2, 7, [event('b-1', 'zaak-b')]));
    expect(await count('report')).toBe((before[0] ?? 0) + 1);
  });

  it('shares a transaction with one of another partition, each with its own place and chain', async () => {
    await handle(
      batch(5, 0, [event('s-1', 'zaak-s')]),
      batch(6, 3, [event('s-2', 'zaak-s'), event('s-3', 'zaak-s')]),
    );
    const { rows } = await pool.query<{ next: string; chain: Buffer }>(
      'select next, chain from position where partition in (5, 6) order by partition',
    );
    expect(rows.map(({ next }) => next)).toEqual(['1', '5']);
    const records = await pool.query<{ record: string }>(
      'select record from evidence where partition = 6 order by log_offset',
    );
    const last = createHash('sha256')
      .update(records.rows[1]?.record ?? '')
      .digest();
    expect([records.rows.length, rows[1]?.chain.equals(last)]).toEqual([2, true]);
  });

  it('meets another batch of the same new case without losing what either told', async () => {
    const events = (prefix: string) =>
      Array.from({ length: 20 }, (_, n) => event(`${prefix}-${n}`, `zaak-samen-${n % 5}`));
    const settled = await Promise.allSettled([
      handle(batch(3, 0, events('x'))),
      handle(batch(4, 0, events('y'))),
    ]);
    for (const [n, result] of settled.entries())
      if (result.status === 'rejected') await handle(batch(n + 3, 0, events(n === 0 ? 'x' : 'y')));
    const { rows } = await pool.query<{ n: string }>(
      `select count(*) as n from report where case_id = any($1::uuid[])`,
      [Array.from({ length: 5 }, (_, n) => ownCaseId('pol-dh', `zaak-samen-${n}`))],
    );
    expect(rows[0]?.n).toBe('40');
  });
});

describe('what is stored', () => {
  it('numbers the deliveries of each recipient upwards, skipping a few so that a missing one tells nothing', async () => {
    const { rows } = await pool.query<{ steps: number[]; next: string; last: string }>(
      `select array_agg(step) filter (where step is not null) as steps, max(number) as last,
         (select next from stream where name = 'out.' || d.partner) as next
       from (select partner, number, (number - lag(number) over (partition by partner order by number))::int as step
         from delivery) d group by partner`,
    );
    const steps = rows.flatMap((row) => row.steps);
    expect([Math.min(...steps) >= 1, Math.max(...steps) <= 4]).toEqual([true, true]);
    expect(new Set(steps).size).toBeGreaterThan(1);
    expect(rows.every(({ next, last }) => Number(next) === Number(last) + 1)).toBe(true);
  });

  it('chains the evidence of each partition, so that a changed or missing record shows', async () => {
    const { rows } = await pool.query<{ record: string }>(
      'select record from evidence where partition = 0 order by log_offset',
    );
    let previous: string | null = null;
    for (const { record } of rows) {
      expect((JSON.parse(record) as { vorige: string | null }).vorige).toBe(previous);
      previous = createHash('sha256').update(record).digest('base64url');
    }
    const end = await pool.query<{ chain: Buffer }>('select chain from position where partition = 0');
    expect([rows.length > 1, end.rows[0]?.chain.toString('base64url')]).toEqual([true, previous]);
  });

  it('opens with the key of its case and no other', async () => {
    const [due] = await readDeliveries(pool, 'om-dh', 0, 1);
    if (due?.sealed == null || due.wrappedKey === null) throw new Error('no delivery');
    const key = { caseId: due.caseId, wrappedKey: due.wrappedKey };
    expect(JSON.parse(intake.keys.openBody(key, due.reportId, due.sealed).toString())).toMatchObject({
      id: 'a-1',
    });
    const sealed = due.sealed;
    expect(() => intake.keys.openBody(key, 'een-ander-bericht', sealed)).toThrow();
  });

  it('shows no person anywhere outside the sealed bodies', async () => {
    const { rows } = await pool.query<{ tables: string }>(
      `select string_agg(format('select %L || t::text as line from %I t', relname, relname), ' union all ') as tables
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like '%rulebook%'`,
    );
    const dump = await pool.query<{ line: string }>(rows[0]?.tables ?? '');
    const text = dump.rows.map(({ line }) => line).join('\n');
    expect(text).toContain('zaak');
    for (const secret of ['Kwartier', 'Spoorzicht', '999901758', 'kinderbedden'])
      expect(text).not.toContain(secret);
  });
});
