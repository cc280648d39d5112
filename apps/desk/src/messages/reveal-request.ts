import type { IncomingMessage } from 'node:http';
import { readStrictJson } from '#contracts';
import { isJsonObject, type RecipientName } from '#core';
import { problem, readBody, type Refusal } from '#runtime';

/** Whose value of which field somebody wants to see, and for what. */
export interface RevealRequest {
  /** JSON Pointer as the report's explanation names it. */
  readonly field: string;
  /** Null: as it was sent. */
  readonly recipient: RecipientName | null;
  readonly purpose: unknown;
}

const MOST_BYTES = 2_000;
const POINTER = /^(\/[A-Za-z0-9-]+)+$/;

/** Reads such a request. */
export const readRevealRequest = async (raw: IncomingMessage): Promise<RevealRequest | Refusal> => {
  const [type = ''] = (raw.headers['content-type'] ?? '').split(';', 1);
  if (type.trim().toLowerCase() !== 'application/json') return { refusal: wrongType };
  const body = await readBody(raw, MOST_BYTES);
  const read = body === null ? null : readStrictJson(body);
  if (read === null || 'problems' in read || !isJsonObject(read.value)) return { refusal: notJson };
  const { veld, ontvanger = null, doel } = read.value;
  if (typeof veld !== 'string' || !POINTER.test(veld)) return { refusal: noField };
  if (ontvanger !== null && typeof ontvanger !== 'string') return { refusal: noRecipient };
  return { field: veld, recipient: ontvanger, purpose: doel };
};

const wrongType = problem('mediatype-onjuist', 'Stuur JSON, met Content-Type: application/json.');
const notJson = problem(
  'aanvraag-onjuist',
  'Stuur een JSON-object met veld, ontvanger en doel, van ten hoogste 2.000 bytes. Er is niets getoond.',
);
const noField = problem(
  'aanvraag-onjuist',
  'Het lid veld is de plaats van één veld zoals het bericht die noemt, bijvoorbeeld /betrokkenen/0/adres.',
);
const noRecipient = problem(
  'aanvraag-onjuist',
  'Het lid ontvanger is de code van de ontvanger zoals het bericht die noemt, of null voor wat is verzonden.',
);
