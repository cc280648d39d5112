import { receive } from '#contracts';
import type { LogPlace, Marks, ReceivedReport } from '#core';
import type { LogBatch, StoredRecord } from '#messaging';
import { rawMessage } from './raw-message.js';

/** One record of the log with what the codec made of it. */
export interface Message {
  readonly batch: LogBatch;
  readonly place: LogPlace;
  readonly received: ReceivedReport;
  /** The bytes as the sender sent them. */
  readonly value: Buffer;
  /** All that was sent, for the digest: in binary mode the envelope is in the headers. */
  readonly sent: Buffer;
  /** Whether the bytes are the whole event, or its data only. */
  readonly structured: boolean;
}

const NEWLINE = Buffer.from('\n');

export const message = (
  batch: LogBatch,
  record: StoredRecord,
  marksOf: (received: ReceivedReport) => Marks | null,
): Message => {
  const raw = rawMessage(batch, record);
  const structured = /^\s*application\/cloudevents/i.test(raw.contentType ?? '');
  const received = receive(raw);
  const marks = marksOf(received);
  return {
    batch,
    place: { topic: batch.topic, partition: batch.partition, offset: record.offset },
    received: marks === null ? received : { ...received, marks },
    value: raw.value,
    sent: structured
      ? raw.value
      : Buffer.concat([
          ...raw.attributes.flatMap(([name, text]) => [Buffer.from(`${name}:`), text, NEWLINE]),
          raw.value,
        ]),
    structured,
  };
};
