import { setTimeout as wait } from 'node:timers/promises';
import type { StoredRecord } from '#messaging';
import type { DeskParts } from '../desk-parts.js';

const QUIET_MS = 300;

/** All records on a topic, once nothing came for a while. */
export const readTopic = async (
  { log }: Pick<DeskParts, 'log'>,
  topic: string,
): Promise<readonly StoredRecord[]> => {
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
  for (let before = -1; before !== records.length;) {
    before = records.length;
    await wait(QUIET_MS);
  }
  await follower.stop();
  return records;
};
