import {
  isJsonObject,
  outgoingReport,
  type Contract,
  type JsonObject,
  type Rulebook,
  type StoredDelivery,
} from '#core';
import { encodeStructured } from './encode-structured.js';

/** The bytes of an accepted report: the whole event (structured mode) or its data only (binary mode). */
export interface ReportBody {
  readonly bytes: Buffer;
  readonly structured: boolean;
}

/**
 * A delivery as the recipient gets it: the view of the body under the decision and rulebook it was taken with. When the body
 * was destroyed (null) the event says `vervallen` and holds nothing, so that the recipient's numbering stays whole.
 */
export const encodeDelivery = (
  rulebook: Rulebook,
  contract: Contract,
  delivery: StoredDelivery,
  body: ReportBody | null,
): Buffer => {
  if (body !== null) return encodeStructured(outgoingReport(rulebook, contract, delivery, dataOf(body)));
  const empty = outgoingReport(rulebook, contract, delivery, {});
  return encodeStructured({ ...empty, extensions: { ...empty.extensions, vervallen: 'true' }, data: null });
};

const dataOf = ({ bytes, structured }: ReportBody): JsonObject => {
  const parsed: unknown = JSON.parse(bytes.toString('utf8'));
  const data = structured && isJsonObject(parsed) ? parsed['data'] : parsed;
  if (!isJsonObject(data)) throw new Error('een aangenomen bericht heeft geen data');
  return data;
};
