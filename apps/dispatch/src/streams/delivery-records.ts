import { encodeDelivery, type Contracts } from '#contracts';
import type { LogRecord } from '#messaging';
import type { Keyring } from '#runtime';
import type { DueDelivery, RulebookShelf } from '#store';

export interface ViewParts {
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
}

const CONTENT_TYPE: LogRecord['headers'][number] = [
  'content-type',
  Buffer.from('application/cloudevents+json; charset=utf-8'),
];

/** The record that goes to the recipient, under the key of its case so that the order per case is kept. */
export const deliveryRecord = async (
  { contracts, rulebooks, keyring }: ViewParts,
  due: DueDelivery,
): Promise<LogRecord> => {
  const rulebook = await rulebooks.byId(due.rulebook);
  const contract = contracts.contractOf(due.kind, due.version);
  const value = encodeDelivery(rulebook, contract, due, keyring.bodyOf(due));
  return { key: Buffer.from(due.caseId), value, headers: [CONTENT_TYPE] };
};
