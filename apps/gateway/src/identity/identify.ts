import { isWithin, recipientOfName, type Instant, type RecipientName, type Rulebook } from '#core';
import type { RulebookShelf } from '#store';
import type { Answer } from '../http/answer.js';
import { problem } from '../http/problem.js';
import { bearerToken } from './bearer-token.js';

export type Identified = { readonly caller: RecipientName } | { readonly refusal: Answer };
export type Identify = (authorization: string | undefined) => Promise<Identified>;

/** Who is calling: the partner or function whose token it is, when the active rulebook knows it at this moment. */
export const identify =
  (
    callerOf: (token: string) => Promise<RecipientName | null>,
    rulebooks: RulebookShelf,
    clock: () => Instant,
  ): Identify =>
  async (authorization) => {
    const token = bearerToken(authorization);
    if (token === null)
      return { refusal: notSignedIn('Stuur uw token mee in de header Authorization (Bearer).') };
    const caller = await callerOf(token);
    if (caller === null) return { refusal: notSignedIn('Dit token is onbekend of ingetrokken.', INVALID) };
    const { rulebook } = await rulebooks.active();
    return isKnown(rulebook, caller, clock()) ? { caller } : { refusal: notAPartner };
  };

const isKnown = ({ partners }: Rulebook, caller: RecipientName, at: Instant): boolean => {
  const { recipient, function: of } = recipientOfName(caller);
  const partner = partners.get(recipient);
  if (partner === undefined || of === null) return partner !== undefined;
  const period = partner.functions.get(of);
  return period !== undefined && isWithin(period, at);
};

const INVALID = ', error="invalid_token"';

const notSignedIn = (detail: string, error = ''): Answer =>
  problem('niet-aangemeld', detail, { headers: { 'WWW-Authenticate': `Bearer realm="samenloop"${error}` } });

const notAPartner = problem(
  'geen-toegang',
  'Uw organisatie of functie staat nu niet als ketenpartner in de actieve regelset.',
);
