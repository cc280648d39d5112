import { readStrictJson } from '#contracts';
import { isJsonObject, type JsonObject } from '#core';
import type { RejectedReport } from '#store';
import type { StoppedParts } from './stopped-parts.js';

/** A refused report as it was kept. */
export interface ReadRejected {
  /** Null: not kept any more. */
  readonly text: string | null;
  /** The event; null when it is no JSON, or came in binary mode: then its attributes were not kept. */
  readonly event: JsonObject | null;
  /** What it says; null when that is no JSON object. */
  readonly data: JsonObject | null;
  /** The kind it says it is, when that is one we know: never the sender's own text. */
  readonly kind: string | null;
}

/** Opens what was kept of a refused report. */
export const readRejected = (
  { keyring, contracts }: Pick<StoppedParts, 'keyring' | 'contracts'>,
  { sealed, structured }: Pick<RejectedReport, 'sealed' | 'structured'>,
): ReadRejected => {
  if (sealed === null) return { text: null, event: null, data: null, kind: null };
  const bytes = keyring.rejected.open(sealed);
  const read = readStrictJson(bytes);
  const value = 'value' in read && isJsonObject(read.value) ? read.value : null;
  const event = structured === true ? value : null;
  const data = structured === true ? value?.['data'] : value;
  const known = contracts.all.find(({ type }) => type === event?.['type']);
  return {
    text: bytes.toString('utf8'),
    event,
    data: isJsonObject(data) ? data : null,
    kind: known?.kind ?? null,
  };
};
