import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, problem } from '#runtime';
import type { SessionSecret } from '#store';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a page of ours sends along to show that it can read what the desk told this session: no other page can. */
export const csrfToken = (secret: SessionSecret): string => hash('sha256', `csrf ${secret}`, 'base64url');

/** Why a request that changes something does not come from our own pages; null: it does, or it changes nothing. */
export const csrfRefusal = (
  method: string,
  headers: IncomingHttpHeaders,
  secret: SessionSecret,
  origin: string,
): Answer | null => {
  if (SAFE.has(method)) return null;
  if (!isOurs(headers, origin)) return fromElsewhere;
  const given = headers['x-csrf-token'];
  return typeof given === 'string' && isSame(given, csrfToken(secret)) ? null : withoutToken;
};

const isOurs = ({ origin: from, 'sec-fetch-site': site }: IncomingHttpHeaders, origin: string): boolean =>
  from === undefined ? site === 'same-origin' : from === origin;

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one, 'latin1'), Buffer.from(other, 'latin1'));

const fromElsewhere = problem(
  'geen-toegang',
  'Deze aanvraag komt niet van Samenloop zelf. Ga naar Samenloop en doe het daar opnieuw.',
);

const withoutToken = problem(
  'geen-toegang',
  'De header X-CSRF-Token ontbreekt of hoort niet bij uw sessie. U vindt hem in /v1/mij.',
);
