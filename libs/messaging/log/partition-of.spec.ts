import { describe, expect, it } from '@jest/globals';
import { Partitioners } from 'kafkajs';
import { partitionOf } from './partition-of.js';

describe('the partition of a key', () => {
  it('is the one that Kafka’s own clients choose', () => {
    const choose = Partitioners.DefaultPartitioner();
    const partitionMetadata = Array.from({ length: 12 }, (_, partitionId) => ({
      partitionId,
      leader: 1,
      isr: [],
      replicas: [],
      partitionErrorCode: 0,
    }));
    for (let n = 0; n < 500; n += 1) {
      const key = Buffer.from('zaak-é'.repeat(n % 5) + n);
      const message = { key, value: null };
      expect(partitionOf(key, 12)).toBe(choose({ topic: 't', partitionMetadata, message }));
    }
  });

  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
  ])('follows the hash that Kafka publishes for %s', (key, hash) => {
    expect(partitionOf(Buffer.from(key), 1_000_003)).toBe((hash & 0x7fffffff) % 1_000_003);
  });
});
