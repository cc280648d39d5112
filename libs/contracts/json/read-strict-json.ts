import { isUtf8 } from 'node:buffer';

import type { FaultCode, Json } from '#core';

import { countMembers } from './count-members.js';
import { findJsonProblems } from './find-json-problems.js';
import { countMembersInText } from './scan-json.js';

export interface TextProblem {
  readonly code: Extract<FaultCode, 'utf8-ongeldig' | `json-${string}`>;
  /** Where in the JSON, from its root; empty when the text as a whole is not JSON. */
  readonly path: readonly (string | number)[];
  /** The place in the text, in characters from 0, when it is known. */
  readonly position?: number;
}

export type StrictJson = { readonly value: Json } | { readonly problems: readonly TextProblem[] };

/**
 * Reads JSON as RFC 8259 and I-JSON (RFC 7493) want it: UTF-8 without byte order mark, no name twice, no number beyond
 * 2^53-1, no half surrogate, no NUL, at most 32 deep.
 */
export function readStrictJson(bytes: Buffer): StrictJson {
  if (!isUtf8(bytes)) return { problems: [{ code: 'utf8-ongeldig', path: [] }] };
  const text = bytes.toString('utf8');
  const inText = countMembersInText(text);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    return { problems: [notJson(error)] };
  }
  // JSON.parse keeps the last of two equal names, so fewer members than the text has means that a name was repeated.
  if (inText !== null && inText === countMembers(value)) return { value };
  const problems = findJsonProblems(text);
  return problems.length === 0 ? { value } : { problems };
}

function notJson(error: unknown): TextProblem {
  const place = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return { code: 'json-ongeldig', path: [], ...(place === undefined ? {} : { position: Number(place) }) };
}
