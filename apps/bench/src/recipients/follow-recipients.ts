import { randomUUID } from 'node:crypto';
import type { PartnerId } from '#core';
import type { Log } from '#messaging';
import type { Arrival } from './arrivals.js';

const REPORT_ID = Buffer.from('"berichtid":"');
const ID_LENGTH = 36;
const PARTITIONS = 4;

/** Reads along as every recipient; what arrived is added to `arrivals`. Parses nothing, so that it costs hardly any CPU. */
export const followRecipients = async (
  log: Log,
  partners: readonly PartnerId[],
  arrivals: Arrival[],
): Promise<void> => {
  const topics = partners.map((partner) => `out.${partner}`);
  await log.ensureTopics(topics.map((name) => ({ name, partitions: PARTITIONS })));
  await log.follow({
    group: `bench-${randomUUID()}`,
    topics,
    startAt: () => Promise.resolve(null),
    handle: ({ records }) => {
      const at = performance.now();
      for (const { value } of records) if (value !== null) arrivals.push({ reportId: reportIdIn(value), at });
      return Promise.resolve();
    },
  });
};

const reportIdIn = (value: Buffer): string => {
  const from = value.indexOf(REPORT_ID) + REPORT_ID.length;
  return value.toString('latin1', from, from + ID_LENGTH);
};
