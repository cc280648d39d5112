import {
  heirsOf,
  isWithin,
  keysUntil,
  recipientOfName,
  takesPart,
  type Instant,
  type RecipientName,
  type Rulebook,
} from '#core';
import { type Answer, type Refusal, problem } from '#runtime';
import type { RulebookShelf } from '#store';
import { bearerToken } from './bearer-token.js';

export type Identified = { readonly caller: RecipientName } | Refusal;
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
    return isKnown(rulebook, caller, clock())
      ? { caller }
      : { refusal: notAPartner(rulebook, caller, clock()) };
  };

/** One that takes part, or whose key still counts after it was succeeded; as a function, one with a stream of its own (P24). */
const isKnown = (rulebook: Rulebook, caller: RecipientName, at: Instant): boolean => {
  const { recipient, function: of } = recipientOfName(caller);
  if (!takesPart(rulebook, recipient, at) && keysUntil(rulebook, recipient, at) === null) return false;
  if (of === null) return true;
  const one = rulebook.partners.get(recipient)?.functions.get(of);
  return one?.hasStream === true && isWithin(one.period, at);
};

const INVALID = ', error="invalid_token"';

const notSignedIn = (detail: string, error = ''): Answer =>
  problem('niet-aangemeld', detail, { headers: { 'WWW-Authenticate': `Bearer realm="samenloop"${error}` } });

const notAPartner = (rulebook: Rulebook, caller: RecipientName, at: Instant): Answer => {
  const heirs = heirsOf(rulebook, recipientOfName(caller).recipient, at);
  return problem(
    'geen-toegang',
    heirs.length === 0
      ? 'Uw organisatie of functie staat nu niet als ketenpartner in de actieve regelset.'
      : `Uw organisatie is opgevolgd door ${heirs.join(', ')}. Gebruik het token van de opvolger.`,
  );
};
