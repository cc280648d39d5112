import type { IncomingMessage } from 'node:http';
import type { RecipientName } from '#core';
import { problem, type Refusal } from '#runtime';
import { jsonObjectIn } from '../json-object-in.js';

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
  const sent = await jsonObjectIn(raw, MOST_BYTES);
  if ('refusal' in sent) return sent;
  const { veld, ontvanger = null, doel } = sent.filledIn;
  if (typeof veld !== 'string' || !POINTER.test(veld)) return { refusal: noField };
  if (ontvanger !== null && typeof ontvanger !== 'string') return { refusal: noRecipient };
  return { field: veld, recipient: ontvanger, purpose: doel };
};

const noField = problem(
  'aanvraag-onjuist',
  'Het lid veld is de plaats van één veld zoals het bericht die noemt, bijvoorbeeld /betrokkenen/0/adres.',
);
const noRecipient = problem(
  'aanvraag-onjuist',
  'Het lid ontvanger is de code van de ontvanger zoals het bericht die noemt, of null voor wat is verzonden.',
);
