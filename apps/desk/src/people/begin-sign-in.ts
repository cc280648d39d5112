import { randomBytes } from 'node:crypto';
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { type Answer, errorFields, problem } from '#runtime';
import { keepSignIn, sweepSessions } from '#store';
import { localAddress } from './local-address.js';
import { momentsOf, type PeopleParts } from './people-parts.js';
import { longestS, returnAddress, seeOther } from './return-address.js';

export type BeginSignIn = (goesTo: unknown) => Promise<Answer>;

/** How long somebody may take at the provider. */
const MOST_S = 600;

/**
 * Sends a browser to the provider, with PKCE. State, nonce and verifier stay here; the browser gets a ticket, so that only the one that
 * began it can finish it.
 */
export const beginSignIn =
  (parts: PeopleParts): BeginSignIn =>
  async (asked) => {
    const { pool, settings, cookies, provider, logger } = parts;
    const goesTo = localAddress(asked, settings.deskUrl);
    if (goesTo === null) return leadsElsewhere;
    const found = await provider().catch((error: unknown) => {
      logger.warn('de aanmelddienst antwoordt niet', errorFields(error));
      return null;
    });
    if (found === null) return providerGone;
    const moments = momentsOf(settings);
    await sweepSessions(pool, moments);
    const [nonce, verifier] = [randomNonce(), randomPKCECodeVerifier()];
    const ticket = { state: randomState(), browser: randomBytes(32).toString('base64url') };
    const endsAt = new Date(moments.at.getTime() + MOST_S * 1_000);
    await keepSignIn(pool, ticket, { nonce, verifier, goesTo }, endsAt);
    const address = buildAuthorizationUrl(found, {
      redirect_uri: returnAddress(settings),
      scope: 'openid profile',
      state: ticket.state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      max_age: String(longestS(settings)),
      ...(settings.levels.length === 0 ? {} : { acr_values: settings.levels.join(' ') }),
    });
    return seeOther(address.href, cookies.ticket.give(ticket.browser, MOST_S));
  };

const leadsElsewhere = problem(
  'aanvraag-onjuist',
  'De parameter naar is een pad op Samenloop, bijvoorbeeld /v1/mij. Een ander adres kan niet.',
);

/** The provider cannot be reached now. */
export const providerGone = problem(
  'niet-bereikbaar',
  'De aanmelddienst antwoordt niet. Probeer het over enkele seconden opnieuw.',
  { headers: { 'Retry-After': '5' }, extra: { reden: 'niet-bereikbaar' } },
);
