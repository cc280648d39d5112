import { encodeStructured, type Contracts } from '#contracts';
import { isJsonObject, outgoingReport, toRfc3339, type JsonObject, type OutgoingReport } from '#core';
import type { Keyring } from '#runtime';
import type { DueDelivery, RulebookShelf } from '#store';

export interface ViewParts {
  readonly contracts: Contracts;
  readonly rulebooks: RulebookShelf;
  readonly keyring: Keyring;
}

/**
 * A delivery as an event in structured mode: the view of the body under the decision and rulebook it was taken with.
 * When the body or its key was destroyed the event says so and has no data.
 */
export const feedEvent = async (parts: ViewParts, due: DueDelivery): Promise<Buffer> => {
  const contract = parts.contracts.all.find(
    ({ kind, version }) => kind === due.kind && version === due.version,
  );
  if (contract === undefined)
    throw new Error(`berichtsoort ${due.kind} v${due.version} bestaat niet meer in schemas/`);
  const rulebook = await parts.rulebooks.byId(due.rulebook);
  const delivery = {
    ...due,
    receivedAt: due.receivedAt.getTime(),
    waitsUntil: due.waitsUntil?.getTime() ?? null,
  };
  const data = dataOf(parts.keyring, due);
  return data === null
    ? encodeExpired(outgoingReport(rulebook, contract, delivery, {}))
    : encodeStructured(outgoingReport(rulebook, contract, delivery, data));
};

const dataOf = (keyring: Keyring, due: DueDelivery): JsonObject | null => {
  const { caseId, wrappedKey, sealed, reportId, structured } = due;
  if (sealed === null || wrappedKey === null) return null;
  const body: unknown = JSON.parse(
    keyring.openBody({ caseId, wrappedKey }, reportId, sealed).toString('utf8'),
  );
  const data = structured && isJsonObject(body) ? body['data'] : body;
  if (!isJsonObject(data)) throw new Error('een aangenomen bericht heeft geen data');
  return data;
};

const encodeExpired = ({ id, source, type, time, subject, sequence, extensions }: OutgoingReport): Buffer =>
  Buffer.from(
    JSON.stringify({
      specversion: '1.0',
      id,
      source,
      type,
      time: toRfc3339(time),
      subject,
      sequence,
      ...extensions,
      vervallen: 'true',
    }),
  );
