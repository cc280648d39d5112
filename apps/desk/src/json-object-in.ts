import type { IncomingMessage } from 'node:http';
import { readStrictJson } from '#contracts';
import { isJsonObject, type JsonObject } from '#core';
import { problem, readBody, type Refusal } from '#runtime';

/** The JSON object that somebody sent, and its text, by which the same request is recognised. */
export interface SentObject {
  readonly filledIn: JsonObject;
  readonly text: string;
}

/** Reads the JSON object in the body of a request, of at most so many bytes. */
export const jsonObjectIn = async (
  raw: IncomingMessage,
  mostBytes: number,
): Promise<SentObject | Refusal> => {
  const [type = ''] = (raw.headers['content-type'] ?? '').split(';', 1);
  if (type.trim().toLowerCase() !== 'application/json') return { refusal: wrongType };
  const body = await readBody(raw, mostBytes);
  if (body === null) return { refusal: tooLarge(mostBytes) };
  const read = readStrictJson(body);
  if ('problems' in read || !isJsonObject(read.value)) return { refusal: notJson };
  return { filledIn: read.value, text: body.toString('utf8') };
};

const wrongType = problem('mediatype-onjuist', 'Stuur JSON, met Content-Type: application/json.');
const tooLarge = (mostBytes: number) =>
  problem(
    'te-groot',
    `Wat u stuurt is ten hoogste ${mostBytes.toLocaleString('nl-NL')} bytes. Er is niets gedaan.`,
  );
const notJson = problem(
  'aanvraag-onjuist',
  'De inhoud is geen JSON-object, of er staat een naam twee keer in. Er is niets gedaan.',
);
