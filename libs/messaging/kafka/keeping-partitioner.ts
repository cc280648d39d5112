import type { ICustomPartitioner, Message } from 'kafkajs';
import { partitioner } from '../log/partitioner.js';

/** Where each message was put, by the message itself: a repeat must go to the same place, and Kafka's answer does not tell. */
export interface KeptPartitions {
  readonly createPartitioner: ICustomPartitioner;
  partitionOf(message: Message): number;
}

export function keepingPartitioner(): KeptPartitions {
  const choose = partitioner();
  const partitions = new WeakMap<Message, number>();
  return {
    createPartitioner:
      () =>
      ({ message, partitionMetadata }) => {
        const partition =
          partitions.get(message) ?? choose(message.key as Buffer | null, partitionMetadata.length);
        partitions.set(message, partition);
        return partition;
      },
    partitionOf: (message) => partitions.get(message) ?? 0,
  };
}
