import type { RawMessage } from '#contracts';
import type { PartnerId } from '#core';
import type { LogBatch, StoredRecord } from '#messaging';

const IN = 'in.';

/** The partner whose topic this is: only that partner can write to it. */
const partnerOf = (topic: string): PartnerId => topic.slice(IN.length);

/** A record of the log as the contracts read it. Its moment of receipt is that of the append: the server's own clock. */
export const rawMessage = ({ topic, partition }: LogBatch, record: StoredRecord): RawMessage => ({
  partner: partnerOf(topic),
  receivedAt: record.appendedAt,
  position: `${topic}/${partition}/${record.offset}`,
  contentType: headerOf(record, 'content-type'),
  attributes: record.headers,
  key: record.key,
  value: record.value ?? Buffer.alloc(0),
});

const headerOf = (record: StoredRecord, name: string): string | null =>
  record.headers.find(([header]) => header.toLowerCase() === name)?.[1].toString('latin1') ?? null;
