import { encodeStructured } from '#contracts';
import type { JsonObject } from '#core';
import type { LogRecord } from '#messaging';
import type { Keyring } from '#runtime';
import type { DueReceipt } from '#store';

/** What a sender on the log hears about its own report: accepted or rejected, with every fault at once. */
export const receiptRecord = (
  hub: string,
  keyring: Pick<Keyring, 'eventIdOf'>,
  receipt: DueReceipt,
): LogRecord => ({
  key: Buffer.from(receipt.reportId),
  headers: [['content-type', Buffer.from('application/cloudevents+json; charset=utf-8')]],
  value: encodeStructured({
    id: `${receipt.reportId}.${receipt.number}`,
    source: hub,
    type: 'nl.samenloop.ontvangstbewijs.v1',
    time: receipt.receivedAt.getTime(),
    subject: receipt.reportId,
    extensions: {},
    data: {
      bericht: receipt.reportId,
      kenmerk: keyring.eventIdOf(receipt),
      plaats: { topic: receipt.topic, partition: receipt.partition, offset: receipt.offset },
      status: receipt.status,
      zaak: receipt.caseId,
      ...answerOf(receipt),
    },
  }),
});

const answerOf = ({ answer, status }: DueReceipt): JsonObject =>
  status === 'geweigerd' ? { fouten: answer.fouten ?? [] } : { toelichting: answer.toelichting ?? [] };
