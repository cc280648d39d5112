import { partitionOf } from './partition-of.js';

/** Chooses partitions: by key, and for records without one each partition in turn. */
export function partitioner(): (key: Buffer | null, partitions: number) => number {
  let turn = 0;
  return (key, partitions) => (key === null ? turn++ % partitions : partitionOf(key, partitions));
}
