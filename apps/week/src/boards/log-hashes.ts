import { hash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { decodeDelivery } from '#contracts';
import type { CaseId, Given, RecipientName } from '#core';
import { logAt } from '#messaging';
import type { Keyring } from '#runtime';

/** Of each thing given, by case and delivery, a hash of what it says. */
export type Hashes = ReadonlyMap<string, string>;

const OUT = 'out.';
const QUIET_MS = 1_500;

export const keyOfGiven = (caseId: CaseId, id: string): string => `${caseId} ${id}`;
export const hashOfGiven = (given: Given): string =>
  hash('sha256', JSON.stringify(given), 'base64').slice(0, 22);

/** What lies on the topics of these recipients, read from the beginning until nothing more comes. */
export const logHashes = async (
  databaseUrl: string,
  keys: Keyring,
  recipients: readonly RecipientName[],
): Promise<ReadonlyMap<RecipientName, Hashes>> => {
  const found = new Map<RecipientName, Map<string, string>>(recipients.map((name) => [name, new Map()]));
  const places = new Map<string, number>();
  let lastAt = performance.now();
  const log = logAt({ databaseUrl, kafkaBrokers: [] }, keys.log, () => undefined);
  const follower = await log.follow({
    group: 'week-borden',
    topics: recipients.map((name) => OUT + name),
    startAt: (topic, partition) => Promise.resolve(places.get(`${topic}/${partition}`) ?? null),
    handle: ({ topic, partition, records, next }) => {
      const recipient = topic.slice(OUT.length);
      for (const { value } of records) {
        const decoded = value === null ? null : decodeDelivery(recipient, value);
        if (decoded !== null)
          found.get(recipient)?.set(keyOfGiven(decoded.caseId, decoded.given.id), hashOfGiven(decoded.given));
      }
      places.set(`${topic}/${partition}`, next);
      lastAt = performance.now();
      return Promise.resolve();
    },
  });
  while (performance.now() - lastAt < QUIET_MS) await wait(100);
  await follower.stop();
  await log.close();
  return found;
};
