import { buildEndSessionUrl } from 'openid-client';
import { type Answer, json } from '#runtime';
import { endSession, recordPersonEvent } from '#store';
import { momentsOf, type PeopleParts } from './people-parts.js';
import type { SignedIn } from './recognise.js';
import { SESSIONS } from './session-watch.js';

export type SignOut = (signedIn: SignedIn) => Promise<Answer>;

/**
 * Ends the session, here and in every other process, and tells where one signs out at the provider too. That address holds no token:
 * addresses end up in logs (OAuth NL GOV).
 */
export const signOut =
  ({ pool, cookies, provider, settings, signals }: PeopleParts): SignOut =>
  async ({ session, secret }) => {
    await endSession(pool, secret);
    const { person, assignment } = session;
    const { at } = momentsOf(settings);
    await recordPersonEvent(pool, { at, person, event: 'afgemeld', assignment });
    signals.notify(SESSIONS);
    const back = new URL('/afgemeld', settings.deskUrl).href;
    const address = await provider()
      .then((found) => buildEndSessionUrl(found, { post_logout_redirect_uri: back }).href)
      // It may be gone, or have no such address.
      .catch(() => null);
    return json(200, { afmeldenBij: address }, { 'Set-Cookie': cookies.session.take() });
  };
