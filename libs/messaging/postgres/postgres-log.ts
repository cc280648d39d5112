import type { Instant } from '#core';
import type { Log, LogRecord, Trouble } from '../log/log.js';
import { partitioner } from '../log/partitioner.js';
import { signals } from '../signals/signals.js';
import { appendLane, type AppendLane } from './append-lane.js';
import type { SealedRecord } from './append-records.js';
import { channelOf } from './channel-of.js';
import type { Cipher } from './cipher.js';
import { followLog } from './follow-log.js';
import { toFrame } from './frame.js';
import { openNumberedWriter } from './numbered-writer.js';
import { openOwnPool } from './open-own-pool.js';
import { dropSegments } from './segments.js';
import { createTopics, knownTopics, loadTopics } from './topics.js';

export interface PostgresLogOptions {
  readonly url: string;
  /** Seals key, value and headers of every record on disk. */
  readonly cipher: Cipher;
  /** Connections for appending and following; one more listens for signals. Default 6. */
  readonly connections?: number;
  /** What `trim` removes at once, in milliseconds of time of append; default a day. All processes must use the same. */
  readonly segmentMs?: number;
  readonly onTrouble?: (trouble: Trouble) => void;
}

interface TopicLane {
  readonly partitions: number;
  readonly append: AppendLane;
}

export interface PostgresLog extends Log {
  /** Drops the whole segments in which everything was appended before this instant; gives how many. */
  trim(before: Instant): Promise<number>;
}

/** The embedded log: partitions in PostgreSQL, in the schema that `installLog` creates. */
export function postgresLog(options: PostgresLogOptions): PostgresLog {
  const { cipher, segmentMs = 24 * 60 * 60 * 1_000, onTrouble = () => undefined } = options;
  const pool = openOwnPool(options.url, options.connections ?? 6);
  const wakeUps = signals(options.url);
  const topic = knownTopics(pool);
  const choose = partitioner();
  const lanes = new Map<string, Promise<TopicLane>>();
  const followers = new Set<{ stop(): Promise<void> }>();

  const sealed = (record: LogRecord, partitions: number, at: Instant): SealedRecord => ({
    partition: choose(record.key, partitions),
    at,
    sealed: cipher.seal(toFrame(record)),
  });

  const openLane = async (name: string): Promise<TopicLane> => {
    const stored = await topic(name);
    const wakeReaders = (): void => wakeUps.notify(channelOf(name));
    return { partitions: stored.partitions, append: appendLane(pool, stored, segmentMs, wakeReaders) };
  };

  // everyone waits for the same promise, so that appends enter the lane in the order they were asked for
  const laneOf = (name: string): Promise<TopicLane> => {
    const lane = lanes.get(name) ?? openLane(name);
    lanes.set(name, lane);
    lane.catch(() => lanes.delete(name));
    return lane;
  };

  return {
    append: async (name, records, at) => {
      const lane = await laneOf(name);
      return lane.append(records.map((record) => sealed(record, lane.partitions, at)));
    },
    openWriter: async (name, topicName) => {
      const stored = await topic(topicName);
      const writer = await openNumberedWriter(pool, name, stored, segmentMs);
      return {
        ...writer,
        append: async (number, records, at) => {
          await writer.append(
            number,
            records.map((record) => sealed(record, stored.partitions, at)),
          );
          wakeUps.notify(channelOf(topicName));
        },
      };
    },
    follow: (follow) => {
      const follower = followLog({ pool, cipher, signals: wakeUps, topic, onTrouble }, follow);
      followers.add(follower);
      return Promise.resolve(follower);
    },
    ensureTopics: (topics) => createTopics(pool, topics),
    topics: async () => (await loadTopics(pool)).map(({ name }) => name),
    trim: (before) => dropSegments(pool, before, segmentMs),
    close: async () => {
      await Promise.all([...followers].map((follower) => follower.stop()));
      await wakeUps.close();
      await pool.end();
    },
  };
}
