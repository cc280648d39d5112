import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { exampleRulebook } from '#contracts';
import { installLog, logAt, signals, type Log, type StoredRecord } from '#messaging';
import { keyring, openPool } from '#runtime';
import { activateRulebook, dataSource, migrate, rulebookShelf } from '#store';
import { startClock, type RunningClock } from '../start-clock.js';

/** A term event as it came by on the hub's own topic. */
export interface Arrived {
  readonly id: string;
  readonly time: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly whole: Readonly<Record<string, unknown>>;
  readonly record: StoredRecord;
  readonly partition: number;
  readonly at: number;
}

/** A database and a log of its own, with time that a test sets. */
export interface ClockPlace {
  readonly pool: Pool;
  readonly now: { ms: number };
  /** What lies on the topic, in the order of each partition. */
  readonly arrived: readonly Arrived[];
  readonly troubles: readonly unknown[];
  notify(): void;
  /** Another clock, as if in a process of its own; `through` may put something between it and the log. */
  start(through?: (log: Log) => Log, time?: () => number): RunningClock;
  close(): Promise<void>;
}

const PARTITIONS = 3;

export const clockPlace = async (
  databaseUrl: string,
  kafkaBrokers: readonly string[],
  noon: number,
): Promise<ClockPlace> => {
  const keys = keyring(randomBytes(32));
  const settings = {
    databaseUrl,
    kafkaBrokers,
    topicPrefix: `proef-${randomBytes(4).toString('hex')}.`,
  };
  const pool = openPool(databaseUrl, { max: 4, applicationName: 'proef' });
  await migrate(databaseUrl, pool, new Date(noon));
  await installLog(pool);
  const source = await dataSource(databaseUrl).initialize();
  await activateRulebook(source, exampleRulebook());
  const rulebooks = rulebookShelf(source);
  const wakeUps = signals(databaseUrl);
  const troubles: unknown[] = [];
  const arrived: Arrived[] = [];
  const closers: (() => Promise<unknown>)[] = [];
  const openLog = (): Log => {
    const log = logAt(settings, keys.log, ({ error }) => troubles.push(error));
    closers.push(() => log.close());
    return log;
  };
  const now = { ms: noon };

  const reader = openLog();
  await reader.ensureTopics([
    {
      name: 'in.hub',
      partitions: PARTITIONS,
      config: { 'message.timestamp.after.max.ms': '9223372036854775807' },
    },
  ]);
  const follower = await reader.follow({
    group: 'proef',
    topics: ['in.hub'],
    startAt: () => Promise.resolve(null),
    handle: ({ records, partition }) => {
      for (const record of records) {
        const whole = JSON.parse(String(record.value)) as Arrived;
        arrived.push({ ...whole, whole: { ...whole }, record, partition, at: Date.now() });
      }
      return Promise.resolve();
    },
  });

  return {
    pool,
    now,
    arrived,
    troubles,
    notify: () => wakeUps.notify('termijnen'),
    start: (through = (log) => log, time = () => now.ms) => {
      const own = openPool(databaseUrl, { max: 1, applicationName: 'proef-klok' });
      const clock = startClock({
        pool: own,
        log: through(openLog()),
        signals: wakeUps,
        rulebooks,
        clock: time,
        partitions: PARTITIONS,
        onTrouble: ({ error }) => troubles.push(error),
      });
      return {
        stop: async () => {
          await clock.stop();
          await own.end();
        },
      };
    },
    close: async () => {
      await follower.stop();
      for (const close of closers.reverse()) await close();
      await wakeUps.close();
      await source.destroy();
      await pool.end();
    },
  };
};
