import type { Follower, Log } from '#messaging';
import type { Answered, Delivered } from '../check/observed.js';
import { readAnswer } from './read-answer.js';
import { readDelivery, type ReadDelivery } from './read-delivery.js';

/** All partners reading their own topics of the log, each from the start, with their place kept in memory. */
export interface Recipients {
  readonly delivered: readonly Delivered[];
  readonly answered: readonly Answered[];
  stop(): Promise<void>;
}

/** `onDelivery` sees every delivery as it arrives, so that a partner can react. */
export const startRecipients = async (
  log: Log,
  partners: readonly string[],
  onDelivery: (delivery: ReadDelivery) => void,
): Promise<Recipients> => {
  const delivered: Delivered[] = [];
  const answered: Answered[] = [];
  const places = new Map<string, number>();

  const follower: Follower = await log.follow({
    group: 'kill-test',
    topics: partners.flatMap((partner) => [`out.${partner}`, `receipts.${partner}`]),
    startAt: (topic, partition) => Promise.resolve(places.get(`${topic}/${partition}`) ?? null),
    handle: ({ topic, partition, records, next }) => {
      const place = `${topic}/${partition}`;
      const from = places.get(place) ?? 0;
      const [stream, partner] = [topic.slice(0, topic.indexOf('.')), topic.slice(topic.indexOf('.') + 1)];
      for (const record of records) {
        if (record.offset < from) continue;
        if (stream === 'receipts') answered.push(readAnswer(partner, record));
        else {
          const delivery = readDelivery(partner, record);
          delivered.push(delivery);
          onDelivery(delivery);
        }
      }
      places.set(place, Math.max(from, next));
      return Promise.resolve();
    },
  });
  return { delivered, answered, stop: () => follower.stop() };
};
