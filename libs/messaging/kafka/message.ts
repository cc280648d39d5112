import type { Instant } from '#core';
import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { LogRecord, StoredRecord } from '../log/log.js';

export function toMessage({ key, value, headers, at }: LogRecord & { at: Instant }): Message {
  const byName = new Map<string, Buffer[]>();
  for (const [name, bytes] of headers) byName.set(name, [...(byName.get(name) ?? []), bytes]);
  return { key, value, headers: Object.fromEntries(byName), timestamp: String(at) };
}

/** kafkajs groups a header's repeats under its first place; each of them is an entry again here. */
export const toRecord = ({ key, value, headers, offset, timestamp }: KafkaMessage): StoredRecord => ({
  key,
  value,
  headers: Object.entries<IHeaders[string]>(headers ?? {}).flatMap(([name, values]) =>
    [values ?? ''].flat().map((one) => [name, Buffer.from(one)] as const),
  ),
  offset: Number(offset),
  appendedAt: Number(timestamp),
});
