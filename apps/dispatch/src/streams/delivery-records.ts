import { encodeStructured, type Contracts } from '#contracts';
import { isJsonObject, outgoingReport, type JsonObject } from '#core';
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

/**
 * The record that goes to the recipient: the view of the body under the decision and rulebook it was taken with. null when
 * the body was destroyed in the meantime: then there is nothing left to deliver.
 */
export const deliveryRecord = async (
  { contracts, rulebooks, keyring }: ViewParts,
  due: DueDelivery,
): Promise<LogRecord | null> => {
  if (due.sealed === null || due.wrappedKey === null) return null;
  const contract = contracts.all.find(({ kind, version }) => kind === due.kind && version === due.version);
  if (contract === undefined)
    throw new Error(`berichtsoort ${due.kind} v${due.version} bestaat niet meer in schemas/`);
  const rulebook = await rulebooks.byId(due.rulebook);
  const body = keyring.openBody({ caseId: due.caseId, wrappedKey: due.wrappedKey }, due.reportId, due.sealed);
  const event = outgoingReport(rulebook, contract, inInstants(due), dataOf(body, due.structured));
  return { key: Buffer.from(due.caseId), value: encodeStructured(event), headers: [CONTENT_TYPE] };
};

const inInstants = (due: DueDelivery) => ({
  ...due,
  receivedAt: due.receivedAt.getTime(),
  waitsUntil: due.waitsUntil?.getTime() ?? null,
});

const dataOf = (body: Buffer, structured: boolean): JsonObject => {
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  const data = structured && isJsonObject(parsed) ? parsed['data'] : parsed;
  if (!isJsonObject(data)) throw new Error('een aangenomen bericht heeft geen data');
  return data;
};
