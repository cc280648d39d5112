import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDatabase, seededChance, storeTerms, type FreshDatabase } from '#testing';
import type { RunningClock } from './start-clock.js';
import { betweenSteps, type Between } from './testing/between-steps.js';
import { clockPlace, type ClockPlace } from './testing/clock-place.js';
import { logs } from './testing/logs.js';
import { until } from './testing/until.js';

const NOON = Date.parse('2026-03-29T00:30:00Z');
const moment = (ms: number): Date => new Date(NOON + ms);

describe.each(logs(process.env.KAFKA_BROKERS))('a clock that is cut short on $name', ({ kafkaBrokers }) => {
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

  const start = (between: Between): void => void clocks.push(place.start(betweenSteps(between)));
  const fresh = () => place.arrived.slice(seen);
  const codes = (): readonly unknown[] => fresh().map(({ data }) => data['termijn']);
  const cutSessions = async (): Promise<void> => {
    await place.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'proef-klok'`,
    );
  };

  it('loses and doubles nothing, at whatever step and however often', async () => {
    const chance = seededChance(20261126);
    let cuts = 0;
    const mishap: Between = async () => {
      const dice = chance();
      if (dice < 0.15) {
        cuts += 1;
        throw new Error('afgebroken');
      }
      if (dice < 0.3) {
        cuts += 1;
        await cutSessions();
      }
      // the clock does not notice, and goes on when another has had time to take over
      if (dice >= 0.2 && dice < 0.3) await wait(400);
    };
    const many = 600;
    await storeTerms(
      place.pool,
      Array.from({ length: many }, (_, n) => ({ code: `t${n}`, next_at: moment(n) })),
    );
    for (let n = 0; n < 3; n += 1) start(mishap);
    // Each group waits for the one before, so that there are as many steps on a slow machine as on a fast one.
    for (let due = 25; due <= many; due += 25) {
      place.now.ms = NOON + due - 1;
      place.notify();
      await until(
        () => fresh().length >= due,
        () => fresh().length,
        60_000,
      );
    }
    await wait(1_000);
    expect([...codes()].sort()).toEqual(Array.from({ length: many }, (_, n) => `t${n}`).sort());
    expect(cuts).toBeGreaterThan(5);
  }, 120_000);

  it('can append nothing more once another has taken its turn', async () => {
    await storeTerms(place.pool, [{ code: 'C1', next_at: moment(0) }]);
    let isFirst = true;
    const outcomes: string[] = [];
    start(async (step) => {
      outcomes.push(`first ${step}`);
      if (!isFirst) return;
      isFirst = false;
      await cutSessions();
      clocks.push(
        place.start(betweenSteps((after) => Promise.resolve(void outcomes.push(`other ${after}`)))),
      );
      await until(
        () => outcomes.includes('other after the append'),
        () => outcomes,
      );
    });
    await until(
      () => place.troubles.some((error) => /taken over|epoch|fenced/i.test(String(error))),
      () => place.troubles.map(String),
    );
    await wait(600);
    expect(codes()).toEqual(['C1']);
    expect(outcomes).toEqual([
      'first before the append',
      'other before the append',
      'other after the append',
    ]);
  }, 60_000);

  it('tells of a term that was changed just before, and again at its new moment', async () => {
    await storeTerms(place.pool, [{ code: 'C1', next_at: moment(0) }]);
    start(async (step, number) => {
      if (step === 'before the append' && fresh().length === 0 && number > 0)
        await place.pool.query(`update term set next_at = $1, due_at = $1, appended_event = null`, [
          moment(5_000),
        ]);
    });
    await until(() => fresh().length === 1, codes);
    place.now.ms = NOON + 4_999;
    await wait(600);
    expect(fresh()).toHaveLength(1);
    place.now.ms = NOON + 5_000;
    await until(() => fresh().length === 2, codes);
    await wait(300);
    expect(fresh().map(({ data }) => data['moment'])).toEqual([
      moment(0).toISOString(),
      moment(5_000).toISOString(),
    ]);
  }, 30_000);

  it('does not tell of a moment that was changed before it could, when it comes back', async () => {
    await storeTerms(place.pool, [{ code: 'C1', next_at: moment(0) }]);
    let cuts = 0;
    start(async () => {
      if (cuts > 0) return;
      cuts += 1;
      await place.pool.query(`update term set next_at = $1, due_at = $1, appended_event = null`, [
        moment(5_000),
      ]);
      throw new Error('afgebroken');
    });
    await until(
      () => cuts === 1,
      () => cuts,
    );
    await wait(900);
    expect(codes()).toEqual([]);
    place.now.ms = NOON + 5_000;
    await until(() => fresh().length === 1, codes);
    expect(fresh()[0]?.data['moment']).toBe(moment(5_000).toISOString());
  }, 30_000);
});
