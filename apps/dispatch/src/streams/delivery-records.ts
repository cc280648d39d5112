import { handOut, type HandedOut, type HandOutParts } from '#contracts';
import type { Instant } from '#core';
import type { LogRecord } from '#messaging';
import type { Keyring } from '#runtime';
import type { DueDelivery } from '#store';
import type { Ready } from './stream.js';

export type ViewParts = Omit<HandOutParts, 'keyring'> & {
  readonly keyring: HandOutParts['keyring'] & Pick<Keyring, 'eventIdOf'>;
};

const CONTENT_TYPE: LogRecord['headers'][number] = [
  'content-type',
  Buffer.from('application/cloudevents+json; charset=utf-8'),
];

/** The record that goes to the recipient, under the key of its case so that the order per case is kept; checked again (P20). */
export const deliveryRecord = async (
  parts: ViewParts,
  due: DueDelivery,
  at: Instant,
): Promise<Ready & Pick<HandedOut, 'check'>> => {
  const { number, event, check } = await handOut(parts, due, at, false);
  return { number, record: event === null ? null : deliveryRecordOf(due, event), check };
};

/** The same, of what was checked before. */
export const deliveryRecordOf = ({ caseId }: Pick<DueDelivery, 'caseId'>, event: Buffer): LogRecord => ({
  key: Buffer.from(caseId),
  value: event,
  headers: [CONTENT_TYPE],
});
