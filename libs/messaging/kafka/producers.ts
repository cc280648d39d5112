import type { Kafka, Message, Producer } from 'kafkajs';
import { keepingPartitioner, type KeptPartitions } from './keeping-partitioner.js';

export interface Sent {
  readonly partition: number;
  readonly offset: number;
}

export interface Producers {
  /** Sends to one topic and gives where each message went; resolved means stored by all in-sync replicas. */
  send(topic: string, messages: readonly Message[]): Promise<Sent[]>;
  close(): Promise<void>;
}

interface Connected {
  readonly producer: Producer;
  readonly partitions: KeptPartitions;
  sending: number;
  retired: boolean;
}

/**
 * One idempotent producer. After a failed send another one takes its place: the broker may have stored the batch, and
 * would then take the next batch of the same producer, with the same sequence number, for a repeat and drop it.
 */
export function producers(kafka: Kafka): Producers {
  let current: Promise<Connected> | null = null;

  const connect = async (): Promise<Connected> => {
    const partitions = keepingPartitioner();
    const producer = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: partitions.createPartitioner,
    });
    await producer.connect();
    return { producer, partitions, sending: 0, retired: false };
  };

  const borrow = (): Promise<Connected> => {
    current ??= connect().catch((error: unknown) => {
      current = null;
      throw error;
    });
    return current;
  };

  const retire = (connected: Connected): void => {
    if (!connected.retired) current = null;
    connected.retired = true;
  };

  return {
    send: async (topic, messages) => {
      const connected = await borrow();
      connected.sending += 1;
      try {
        const stored = await connected.producer.send({ topic, acks: -1, messages: [...messages] });
        const next = new Map(stored.map(({ partition, baseOffset }) => [partition, Number(baseOffset)]));
        return messages.map((message) => {
          const partition = connected.partitions.partitionOf(message);
          const offset = next.get(partition) ?? -1;
          next.set(partition, offset + 1);
          return { partition, offset };
        });
      } catch (error) {
        retire(connected);
        throw error;
      } finally {
        connected.sending -= 1;
        if (connected.retired && connected.sending === 0)
          void connected.producer.disconnect().catch(() => undefined);
      }
    },
    close: async () => {
      const connected = await current?.catch(() => null);
      await connected?.producer.disconnect();
    },
  };
}
