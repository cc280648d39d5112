import { setTimeout as wait } from 'node:timers/promises';
import { logAt, type Log, type StoredRecord } from '#messaging';
import type { CanaryHub } from './canary-hub.js';

/** A record with the topic it lies in, opened as who may read that topic sees it. */
export interface TopicRecord {
  readonly topic: string;
  readonly record: StoredRecord;
}

const QUIET_MS = 400;

/** Everything in the topics of the log. */
export const readTopics = async (hub: CanaryHub): Promise<readonly TopicRecord[]> => {
  const log = logAt(hub, hub.keys.log, () => undefined);
  try {
    return await readAll(log);
  } finally {
    await log.close();
  }
};

const readAll = async (log: Log): Promise<readonly TopicRecord[]> => {
  const found: TopicRecord[] = [];
  let latest = performance.now();
  const follower = await log.follow({
    group: `kanarie-${process.pid}`,
    topics: await log.topics(),
    startAt: () => Promise.resolve(0),
    concurrency: 16,
    handle: ({ topic, records }) => {
      latest = performance.now();
      found.push(...records.map((record) => ({ topic, record })));
      return Promise.resolve();
    },
  });
  while (found.length === 0 || performance.now() - latest < QUIET_MS) await wait(50);
  await follower.stop();
  return found;
};
