import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  ClientError,
  fetchUserInfo,
  type Configuration,
  type IDToken,
} from 'openid-client';
import { type Refusal, errorFields, problem } from '#runtime';
import type { SignIn } from '#store';
import { providerGone } from './begin-sign-in.js';
import type { PeopleParts } from './people-parts.js';
import { longestS, returnAddress } from './return-address.js';

/** Who came back, by the word of their provider. */
export interface Identity {
  readonly subject: string;
  readonly name: string;
}

/** What the provider says of who came back, checked; or why that is nothing. `query` is what it sent along. */
export const whatProviderSays = async (
  { provider, settings, logger }: Pick<PeopleParts, 'provider' | 'settings' | 'logger'>,
  query: string,
  { state, nonce, verifier }: SignIn & { readonly state: string },
): Promise<Identity | Refusal> => {
  try {
    const found = await provider();
    const granted = await authorizationCodeGrant(found, new URL(`${returnAddress(settings)}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
      maxAge: longestS(settings),
    });
    const claims = granted.claims();
    if (claims === undefined) return { refusal: beginAgain };
    const isSure = settings.levels.length === 0 || settings.levels.some((level) => level === claims.acr);
    if (!isSure) return { refusal: notSureEnough };
    return { subject: claims.sub, name: await nameOf(found, granted.access_token, claims) };
  } catch (error) {
    if (error instanceof AuthorizationResponseError) return { refusal: brokenOff };
    logger.warn('aanmelden mislukt', errorFields(error));
    return { refusal: isOutOfReach(error) ? providerGone : beginAgain };
  }
};

/** Not every provider puts the name in the ID token: then it tells who asks with the access token, which is not kept. */
const nameOf = async (found: Configuration, token: string, { sub, name }: IDToken): Promise<string> => {
  if (typeof name === 'string' && name !== '') return name;
  if (found.serverMetadata().userinfo_endpoint === undefined) return NAMELESS;
  return (await fetchUserInfo(found, token, sub)).name ?? NAMELESS;
};

const NAMELESS = 'Naam onbekend';

// What fetch throws when nobody answers, and what openid-client makes of an answer that is none.
const isOutOfReach = (error: unknown): boolean =>
  error instanceof ClientError ? NO_ANSWER.has(error.code ?? '') : error instanceof TypeError;

const NO_ANSWER = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

/** What came back proves nothing, or not any more. */
export const beginAgain = problem(
  'aanvraag-onjuist',
  'Deze aanmelding is verlopen, al gebruikt of in een andere browser begonnen. Begin opnieuw op /v1/aanmelden.',
  { extra: { reden: 'opnieuw' } },
);

const brokenOff = problem(
  'geen-toegang',
  'U bent niet aangemeld: de aanmelddienst heeft het afgebroken. Begin opnieuw op /v1/aanmelden.',
  { extra: { reden: 'afgebroken' } },
);

const notSureEnough = problem(
  'geen-toegang',
  'U bent niet sterk genoeg aangemeld. Meld u aan met een tweede factor, zoals uw organisatie die geeft.',
  { extra: { reden: 'niet-sterk-genoeg' } },
);
