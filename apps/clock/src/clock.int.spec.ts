import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDatabase, storeTerms, type FreshDatabase } from '#testing';
import type { RunningClock } from './start-clock.js';
import { clockPlace, type ClockPlace } from './testing/clock-place.js';
import { logs } from './testing/logs.js';
import { until } from './testing/until.js';

const NOON = Date.parse('2026-10-25T00:30:00Z');
const moment = (ms: number): Date => new Date(NOON + ms);

describe.each(logs(process.env.KAFKA_BROKERS))('the clock on $name', ({ kafkaBrokers }) => {
  let database: FreshDatabase;
  let place: ClockPlace;
  let clocks: RunningClock[] = [];
  let seen: number;
  beforeAll(async () => {
    database = await freshDatabase();
    place = await clockPlace(database.url, kafkaBrokers, NOON);
  }, 60_000);
  beforeEach(async () => {
    await place.pool.query('truncate term');
    place.now.ms = NOON;
    seen = place.arrived.length;
  });
  afterEach(async () => {
    await Promise.all(clocks.map((clock) => clock.stop()));
    clocks = [];
  }, 20_000);
  afterAll(async () => {
    await place.close();
    await database.drop();
  }, 30_000);

  const start = (many = 1): void => {
    for (let n = 0; n < many; n += 1) clocks.push(place.start());
  };
  const fresh = () => place.arrived.slice(seen);
  const codes = (): readonly unknown[] => fresh().map(({ data }) => data['termijn']);
  const count = async (where: string): Promise<number> =>
    (await place.pool.query(`select 1 from term where ${where}`)).rowCount ?? 0;

  it('reports a term at its moment and not before, as an event that has the same id every time', async () => {
    const [caseId, reportId] = [randomUUID(), randomUUID()];
    const term = { case_id: caseId, report_id: reportId, code: 'C1', item: 1, partner: 'zsm-dh' };
    await storeTerms(place.pool, [
      { ...term, starts_at: moment(-1_000), due_at: moment(60_000), next_at: moment(60_000) },
    ]);
    start();
    place.now.ms = NOON + 59_999;
    place.notify();
    await wait(700);
    expect(codes()).toEqual([]);
    place.now.ms = NOON + 60_000;
    place.notify();
    await until(() => fresh().length === 1, codes);
    const [event] = fresh();
    expect(event?.whole).toEqual({
      specversion: '1.0',
      id: `${reportId}.C1.1.zsm-dh.verstreken.${NOON + 60_000}`,
      source: 'urn:nld:oin:00000009990000010000:systeem:samenloop',
      type: 'nl.samenloop.termijn.v1',
      time: '2026-10-25T00:31:00.000Z',
      subject: caseId,
      datacontenttype: 'application/json',
      data: {
        termijn: 'C1',
        omschrijving: 'C1',
        gebeurtenis: 'verstreken',
        moment: '2026-10-25T00:31:00.000Z',
        eindigt: '2026-10-25T00:31:00.000Z',
        betreft: reportId,
        onderdeel: 1,
        termijnhouder: 'zsm-dh',
      },
    });
    expect(event?.record.key?.toString()).toBe(caseId);
    expect(event?.record.headers).toEqual([
      ['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')],
    ]);
    expect(await count(`appended_event = 'verstreken'`)).toBe(1);
  }, 30_000);

  it('names neither a place nor a holder when there is none', async () => {
    await storeTerms(place.pool, [
      { partner: null, next_event: 'bijna', next_at: moment(-1), due_at: moment(5_000) },
    ]);
    start();
    await until(() => fresh().length === 1, codes);
    const data = fresh()[0]?.data ?? {};
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['onderdeel']));
    expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['termijnhouder']));
    expect(data).toMatchObject({ gebeurtenis: 'bijna', eindigt: moment(5_000).toISOString() });
  }, 30_000);

  it('tells everything at once when time jumps, what was due first before the rest', async () => {
    const case_id = randomUUID();
    const order = Array.from({ length: 30 }, (_, n) => (n * 7) % 30);
    await storeTerms(
      place.pool,
      order.map((n) => ({ case_id, code: `t${n}`, next_at: moment(1_000 + n * 60_000) })),
    );
    start(2);
    await wait(300);
    expect(codes()).toEqual([]);
    place.now.ms = NOON + 1_000 + 28 * 60_000;
    await until(() => fresh().length >= 29, codes);
    await wait(300);
    expect(codes()).toEqual(Array.from({ length: 29 }, (_, n) => `t${n}`));
  }, 30_000);

  it('puts each event on the log once, however many clocks there are and whichever of them stops', async () => {
    await storeTerms(
      place.pool,
      Array.from({ length: 4_000 }, (_, n) => ({ code: `t${n}`, next_at: moment(n) })),
    );
    start(4);
    for (let step = 0; step <= 4_000; step += 400) {
      place.now.ms = NOON + step;
      place.notify();
      await wait(40);
      if (step % 1_200 === 0) {
        await clocks.shift()?.stop();
        start();
      }
    }
    await until(
      () => fresh().length >= 4_000,
      () => fresh().length,
    );
    await wait(300);
    expect([...codes()].sort()).toEqual(Array.from({ length: 4_000 }, (_, n) => `t${n}`).sort());
    expect(await count('appended_event is null')).toBe(0);
  }, 60_000);

  it('tells what is next of a term once intake has written it', async () => {
    await storeTerms(place.pool, [{ code: 'C1', next_event: 'bijna', next_at: moment(0) }]);
    start();
    await until(() => fresh().length === 1, codes);
    await place.pool.query(
      `update term set next_event = 'verstreken', next_at = $1, appended_event = null, done = '["bijna"]'`,
      [moment(9_000)],
    );
    await wait(600);
    expect(fresh()).toHaveLength(1);
    place.now.ms = NOON + 9_000;
    await until(() => fresh().length === 2, codes);
    expect(fresh().map(({ data }) => data['gebeurtenis'])).toEqual(['bijna', 'verstreken']);
  }, 30_000);
});
