import { setTimeout as wait } from 'node:timers/promises';
import type { Log, StoredRecord } from '#messaging';

/** The records that a topic of the log holds, in the order of each partition; at least `count`, or what is there in 3 s. */
export const logged = async (log: Log, topic: string, count: number): Promise<readonly StoredRecord[]> => {
  const records: StoredRecord[] = [];
  const follower = await log.follow({
    group: `proef-${Math.random()}`,
    topics: [topic],
    startAt: () => Promise.resolve(0),
    handle: (batch) => {
      records.push(...batch.records);
      return Promise.resolve();
    },
  });
  for (let tries = 0; records.length < count && tries < 150; tries++) await wait(20);
  await follower.stop();
  return records;
};
