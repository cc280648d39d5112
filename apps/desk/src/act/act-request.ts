import { readStrictJson } from '#contracts';
import { isJsonObject, type JsonObject } from '#core';
import { type Refusal, problem, readBody } from '#runtime';
import type { IncomingMessage } from 'node:http';
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
  const [type = ''] = (raw.headers['content-type'] ?? '').split(';', 1);
  if (type.trim().toLowerCase() !== 'application/json') return { refusal: wrongType };
  const key = raw.headers['idempotency-key'];
  const isKey = typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key);
  if (isRecorded && !isKey) return { refusal: noKey };
  const asked = versionAsked(raw);
  if ('refusal' in asked) return asked;
  const body = await readBody(raw, largest);
  if (body === null) return { refusal: tooLarge };
  const read = readStrictJson(body);
  if ('problems' in read || !isJsonObject(read.value)) return { refusal: notJson };
  const request = `${raw.method ?? ''} ${raw.url ?? ''} ${body.toString('utf8')}`;
  return { key: isKey ? key : '', request, filledIn: read.value, version: asked.version };
};

const wrongType = problem('mediatype-onjuist', 'Stuur JSON, met Content-Type: application/json.');
const tooLarge = problem('te-groot', 'Wat u vastlegt is ten hoogste 64 KiB. Er is niets vastgelegd.');
const notJson = problem(
  'aanvraag-onjuist',
  'De inhoud is geen JSON-object, of er staat een naam twee keer in. Er is niets vastgelegd.',
);
const noKey = problem(
  'aanvraag-onjuist',
  'De header Idempotency-Key ontbreekt. Geef iedere handeling een eigen sleutel van 8 tot 200 tekens, en herhaal die bij opnieuw versturen.',
);
