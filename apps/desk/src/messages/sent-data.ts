import { dataOf } from '#contracts';
import { isJsonObject, translated, type Json, type JsonObject } from '#core';
import { sealedReport } from '#store';
import type { FoundMessage } from './find-message.js';
import type { MessageParts } from './message-parts.js';

/** What a report said, as its sender wrote it and as it reads once it corrected another; null: destroyed, or there is none. */
export interface SentData {
  readonly own: JsonObject | null;
  readonly corrected: JsonObject | null;
}

const NOTHING: SentData = { own: null, corrected: null };

/** Opens what was sent, for who asks of each field whether it was. */
export const sentData = async (
  { pool, keyring }: MessageParts,
  { row, explained: { rulebook } }: FoundMessage,
): Promise<SentData> => {
  const sealed = row.kind === null ? null : await sealedReport(pool, row.id);
  if (sealed === null || row.kind === null) return NOTHING;
  const body = keyring.bodyOf(sealed);
  const corrected = keyring.bodyOf({ ...sealed, sealed: sealed.corrected, structured: false });
  return {
    own: body === null ? null : translated(rulebook, row.kind, dataOf(body)),
    corrected: corrected === null ? null : objectIn(JSON.parse(corrected.bytes.toString('utf8')) as Json),
  };
};

const objectIn = (value: Json): JsonObject | null => (isJsonObject(value) ? value : null);
