import { murmur2 } from './murmur2.js';

/** The partition of a key, the same one that Kafka's own clients choose, so that both logs and all producers agree. */
export const partitionOf = (key: Buffer, partitions: number): number =>
  (murmur2(key) & 0x7fffffff) % partitions;
