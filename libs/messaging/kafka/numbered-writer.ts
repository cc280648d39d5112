import type { Kafka, Transaction } from 'kafkajs';
import { pause } from '../log/pause.js';
import type { NumberedWriter } from '../log/log.js';
import { keepingPartitioner } from './keeping-partitioner.js';
import { toMessage } from './message.js';

/** How long readers of the topic may be held up by a writer that died and that nobody opens again. */
const TRANSACTION_MS = 10_000;
const NEVER = new AbortController().signal;

/**
 * A transactional producer. Opening ends what the former holder of the name had under way, and the broker takes no more from it.
 * The number is the offset that a group of the same name commits in the transaction of the records; nobody is a member of it.
 */
export async function openNumberedWriter(kafka: Kafka, name: string, topic: string): Promise<NumberedWriter> {
  const producer = kafka.producer({
    transactionalId: name,
    transactionTimeout: TRANSACTION_MS,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: keepingPartitioner().createPartitioner,
  });
  const store = async (transaction: Transaction, number: number): Promise<void> => {
    const partitions = [{ partition: 0, offset: String(number) }];
    const offsets = { consumerGroupId: name, topics: [{ topic, partitions }] };
    for (const until = performance.now() + TRANSACTION_MS; ;) {
      try {
        return await transaction.sendOffsets(offsets);
      } catch (error) {
        // the broker is still rounding off the transaction before this one
        if (!isStillEnding(error) || performance.now() > until) throw error;
        await pause(5, NEVER);
      }
    }
  };

  await producer.connect();
  try {
    // kafkajs makes itself known to the broker with the first transaction; this one holds nothing
    await (await producer.transaction()).abort();
    return {
      last: await lastNumber(kafka, name, topic),
      append: async (number, records, at) => {
        const transaction = await producer.transaction();
        try {
          await store(transaction, number);
          const messages = records.map((record) => toMessage({ ...record, at }));
          await transaction.send({ topic, acks: -1, messages });
          await transaction.commit();
        } catch (error) {
          await abandon(transaction);
          throw error;
        }
      },
      close: () => producer.disconnect(),
    };
  } catch (error) {
    await producer.disconnect().catch(() => undefined);
    throw error;
  }
}

/** Spares the readers of the topic a wait; whoever opens the writer again does the same. */
const abandon = async (transaction: Transaction): Promise<void> => {
  try {
    await transaction.abort();
  } catch {
    // it has ended already, or the broker cannot be reached
  }
};

const lastNumber = async (kafka: Kafka, name: string, topic: string): Promise<number> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const [found] = await admin.fetchOffsets({ groupId: name, topics: [topic] });
    const kept = found?.partitions.find(({ partition }) => partition === 0);
    return Math.max(0, Number(kept?.offset ?? 0));
  } finally {
    await admin.disconnect();
  }
};

const isStillEnding = (error: unknown): boolean =>
  error instanceof Error &&
  (('type' in error && error.type === 'CONCURRENT_TRANSACTIONS') || isStillEnding(error.cause));
