import type { PartnerId } from '#core';
import type { RulebookShelf } from '#store';
import type { Answer } from '../http/answer.js';
import { problem } from '../http/problem.js';
import { bearerToken } from './bearer-token.js';

export type Identified = { readonly partner: PartnerId } | { readonly refusal: Answer };
export type Identify = (authorization: string | undefined) => Promise<Identified>;

/** Who is calling: the partner whose token it is, when that partner is in the active rulebook. */
export const identify =
  (partnerOf: (token: string) => Promise<PartnerId | null>, rulebooks: RulebookShelf): Identify =>
  async (authorization) => {
    const token = bearerToken(authorization);
    if (token === null)
      return { refusal: notSignedIn('Stuur uw token mee in de header Authorization (Bearer).') };
    const partner = await partnerOf(token);
    if (partner === null) return { refusal: notSignedIn('Dit token is onbekend of ingetrokken.', INVALID) };
    const { rulebook } = await rulebooks.active();
    return rulebook.partners.has(partner) ? { partner } : { refusal: notAPartner };
  };

const INVALID = ', error="invalid_token"';

const notSignedIn = (detail: string, error = ''): Answer =>
  problem('niet-aangemeld', detail, { headers: { 'WWW-Authenticate': `Bearer realm="samenloop"${error}` } });

const notAPartner = problem(
  'geen-toegang',
  'Uw organisatie staat niet als ketenpartner in de actieve regelset.',
);
