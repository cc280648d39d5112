import { randomBytes } from 'node:crypto';
import { HUB } from '#core';
import { inTopic, inTopics, logAt, pause, type Log } from '#messaging';
import { openPool } from '#runtime';
import { percentile } from '../measure/percentile.js';
import { appEnvironment, type Bench } from '../place/bench.js';
import { prepareDatabase } from '../place/prepare-database.js';

/** How much later than their moment term events lie on the log, in milliseconds, as somebody who reads it finds. */
export interface Lateness {
  readonly open: number;
  readonly atOnce: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

const CLOCK = new URL('../../../clock/src/main.js', import.meta.url);
const OPEN = 100_000;
const AT_ONCE = 2_000;
const AHEAD_MS = 3_000;
const WITHIN_MS = 60_000;
const PARTITIONS = 4;

/** Lets so many of the open terms end within one second, and tells how late the clock was with each. */
export const clockRound = async (bench: Bench, brokers: readonly string[]): Promise<Lateness> => {
  const { place, workers, settings } = bench;
  const database = `klok_${brokers.length > 0 ? 'kafka' : 'ingebouwd'}`;
  const url = await place.create(database);
  await prepareDatabase(url);
  const pool = openPool(url, { max: 1, applicationName: 'samenloop-bench' });
  const log = logAt({ databaseUrl: url, kafkaBrokers: brokers }, place.keys.log, () => undefined);
  // a Kafka that others used before may hold the events of other rounds
  const code = `KLOK-${randomBytes(4).toString('hex')}`;
  const open = async (many: number, from: number, overMs: number, named: string): Promise<void> => {
    await pool.query(OPEN_TERMS, [many, new Date(from), overMs, named]);
  };
  try {
    await log.ensureTopics(inTopics([HUB], PARTITIONS));
    await open(OPEN - AT_ONCE, Date.now() + 3_600_000, 86_400_000, 'KLOK-LATER');
    await place.settle(database);
    const late = await lateWith(log, code);
    const clock = workers.start(CLOCK, {
      environment: appEnvironment(bench, database, brokers),
      profiles: settings.profiles,
    });
    await clock.untilSaid('klaar');
    await open(AT_ONCE, Date.now() + AHEAD_MS, 1_000, code);
    for (const since = performance.now(); late.length < AT_ONCE; await pause(50, NEVER)) {
      clock.mustRun();
      if (performance.now() - since > WITHIN_MS)
        throw new Error(`de klok meldde ${late.length} van ${AT_ONCE} termijnen`);
    }
    await clock.stop();
    return {
      open: OPEN,
      atOnce: AT_ONCE,
      p50: percentile(late, 50),
      p99: percentile(late, 99),
      max: Math.max(...late),
    };
  } finally {
    await log.close();
    await pool.end();
    await place.drop(database);
  }
};

const NEVER = new AbortController().signal;

const OPEN_TERMS = `
  insert into term (case_id, report_id, code, partner, starts_at, due_at, next_event, next_at, rulebook)
  select gen_random_uuid(), gen_random_uuid(), $4, 'vt-hag', now(), at, 'verstreken', at, 1
  from generate_series(1, $1::int) as n,
    lateral (select date_trunc('milliseconds', $2::timestamptz + (n * $3::float8 / $1) * interval '1 ms') as at) as due`;

/** Fills with how late each event about this code came by. */
const lateWith = async (log: Log, code: string): Promise<readonly number[]> => {
  const late: number[] = [];
  await log.follow({
    group: `bench-${code}`,
    topics: [inTopic(HUB)],
    startAt: () => Promise.resolve(null),
    handle: ({ records }) => {
      const now = Date.now();
      for (const { value } of records) {
        const event = JSON.parse(String(value)) as {
          readonly time: string;
          readonly data: { readonly termijn: string };
        };
        if (event.data.termijn === code) late.push(now - Date.parse(event.time));
      }
      return Promise.resolve();
    },
  });
  return late;
};
