import type { IncomingHttpHeaders } from 'node:http';
import { type Refusal, problem } from '#runtime';
import { readSession, type Session, type SessionSecret } from '#store';
import { csrfRefusal } from './csrf.js';
import { momentsOf, type PeopleParts } from './people-parts.js';

/** Somebody who is signed in, and the value of the cookie by which they are known. */
export interface SignedIn {
  readonly session: Session;
  readonly secret: SessionSecret;
}

export type Recognise = (method: string, headers: IncomingHttpHeaders) => Promise<SignedIn | Refusal>;

/** Whose request this is, and that it comes from a page of ours when it changes something. */
export const recognise =
  ({ pool, settings, cookies }: PeopleParts): Recognise =>
  async (method, headers) => {
    const secret = cookies.session.read(headers.cookie);
    const session = secret === null ? null : await readSession(pool, secret, momentsOf(settings));
    if (secret === null || session === null) return { refusal: notSignedIn };
    const refusal = csrfRefusal(method, headers, secret, new URL(settings.deskUrl).origin);
    return refusal === null ? { session, secret } : { refusal };
  };

const notSignedIn = problem(
  'niet-aangemeld',
  'U bent niet aangemeld, of uw sessie is verlopen. Meld u aan op /v1/aanmelden.',
);
