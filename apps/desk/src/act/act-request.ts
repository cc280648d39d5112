import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '#core';
import { problem, type Refusal } from '#runtime';
import { jsonObjectIn } from '../json-object-in.js';
import { versionAsked } from './version-asked.js';

const LARGEST_BODY = 65_536;

/** What somebody asks to be recorded, before anything in it was judged. */
export interface ActRequest {
  readonly key: string;
  /** All of the request, by which it is recognised. */
  readonly request: string;
  readonly filledIn: JsonObject;
  /** The version of the card that lay before them; null: they name none. */
  readonly version: string | null;
}

/** Reads a request to record something; `key` is left out where nothing is recorded. */
export const readActRequest = async (
  raw: IncomingMessage,
  isRecorded = true,
  largest = LARGEST_BODY,
): Promise<ActRequest | Refusal> => {
  const key = raw.headers['idempotency-key'];
  const isKey = typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key);
  if (isRecorded && !isKey) return { refusal: noKey };
  const asked = versionAsked(raw);
  if ('refusal' in asked) return asked;
  const sent = await jsonObjectIn(raw, largest);
  if ('refusal' in sent) return sent;
  const request = `${raw.method ?? ''} ${raw.url ?? ''} ${sent.text}`;
  return { key: isKey ? key : '', request, filledIn: sent.filledIn, version: asked.version };
};

const noKey = problem(
  'aanvraag-onjuist',
  'De header Idempotency-Key ontbreekt. Geef iedere handeling een eigen sleutel van 8 tot 200 tekens, en herhaal die bij opnieuw versturen.',
);
