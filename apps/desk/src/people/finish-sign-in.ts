import { authorizationCodeGrant, AuthorizationResponseError, ClientError, type IDToken } from 'openid-client';
import { activeAssignments, WHO_GIVES_ROLES } from '#core';
import { type Answer, errorFields, problem } from '#runtime';
import { assignmentsOf, keepPerson, openSession, takeSignIn, type SignIn } from '#store';
import { providerGone } from './begin-sign-in.js';
import { momentsOf, type PeopleParts } from './people-parts.js';
import { personId } from './person-id.js';
import { returnAddress, seeOther } from './return-address.js';

/** The query string with which the provider sent the browser back, and the browser's cookies. */
export type FinishSignIn = (query: string, cookie: string | undefined) => Promise<Answer>;

/** Makes a session of what the provider says of somebody, under an id that nobody had before. */
export const finishSignIn =
  (parts: PeopleParts): FinishSignIn =>
  async (query, cookie) => {
    const { pool, settings, cookies, clock, rulebooks, keyring } = parts;
    const moments = momentsOf(settings);
    const state = new URLSearchParams(query).get('state');
    const browser = cookies.ticket.read(cookie);
    const begun =
      state === null || browser === null ? null : await takeSignIn(pool, { state, browser }, moments.at);
    if (state === null || begun === null) return expired;
    const answered = await claimsOf(parts, query, state, begun);
    if ('refusal' in answered) return answered.refusal;
    const said = answered.claims;
    if (settings.levels.length > 0 && !settings.levels.some((level) => level === said.acr))
      return notSureEnough;
    const person = personId(keyring, settings.issuer, said.sub);
    const { rulebook } = await rulebooks.active();
    const [first] = activeAssignments(rulebook, await assignmentsOf(pool, person), clock());
    if (first === undefined) return withoutRole;
    const name = typeof said.name === 'string' && said.name !== '' ? said.name : 'Onbekend';
    const sealedName = keyring.people.seal(Buffer.from(name), Buffer.from(person));
    await keepPerson(pool, { id: person, sealedName, at: moments.at });
    const endsAt = new Date(moments.at.getTime() + settings.longestMs);
    const session = { person, assignment: first.id, signedInAt: moments.at, endsAt, at: moments.at };
    const secret = await openSession(pool, session, cookies.session.read(cookie));
    return seeOther(begun.goesTo, cookies.session.give(secret));
  };

/** What the provider says of who came back, checked; or an answer that says why that is nothing. */
const claimsOf = async (
  { provider, settings, logger }: PeopleParts,
  query: string,
  state: string,
  { nonce, verifier }: SignIn,
): Promise<{ readonly claims: IDToken } | { readonly refusal: Answer }> => {
  try {
    const came = new URL(`${returnAddress(settings)}?${query}`);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    const granted = await authorizationCodeGrant(await provider(), came, {
      ...checks,
      idTokenExpected: true,
    });
    const claims = granted.claims();
    return claims === undefined ? { refusal: expired } : { claims };
  } catch (error) {
    if (error instanceof AuthorizationResponseError) return { refusal: brokenOff };
    logger.warn('aanmelden mislukt', errorFields(error));
    return { refusal: isOutOfReach(error) ? providerGone : expired };
  }
};

// What fetch throws when nobody answers, and what openid-client makes of an answer that is none.
const isOutOfReach = (error: unknown): boolean =>
  error instanceof ClientError ? NO_ANSWER.has(error.code ?? '') : error instanceof TypeError;

const NO_ANSWER = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

const expired = problem(
  'aanvraag-onjuist',
  'Deze aanmelding is verlopen, al gebruikt of in een andere browser begonnen. Begin opnieuw op /v1/aanmelden.',
);

const brokenOff = problem(
  'geen-toegang',
  'U bent niet aangemeld: de aanmelddienst heeft het afgebroken. Begin opnieuw op /v1/aanmelden.',
);

const notSureEnough = problem(
  'geen-toegang',
  'U bent niet sterk genoeg aangemeld. Meld u aan met een tweede factor, zoals uw organisatie die geeft.',
);

const withoutRole = problem('geen-toegang', `U hebt nu geen rol in Samenloop. ${WHO_GIVES_ROLES}`);
