import type { IncomingMessage } from 'node:http';
import { problem, type Refusal } from '#runtime';

/** The version that a request names in `If-Match`; null: it names none. */
export const versionAsked = ({
  headers,
}: Pick<IncomingMessage, 'headers'>): { readonly version: string | null } | Refusal => {
  const header = headers['if-match'];
  if (header === undefined) return { version: null };
  const version = /^"([0-9.-]{1,100})"$/.exec(header.trim())?.[1];
  return version === undefined ? { refusal: noVersion } : { version };
};

const noVersion = problem(
  'aanvraag-onjuist',
  'De header If-Match is onjuist. Neem de versie van wat u zag over, tussen aanhalingstekens.',
);
