import type { Answer } from '#runtime';
import type { PeopleSettings } from './people-settings.js';

/** Where the provider sends a browser back to; it must be registered there. */
export const returnAddress = ({ deskUrl }: PeopleSettings): string =>
  new URL('/v1/aanmelden/terug', deskUrl).href;

/** How long ago somebody may have proven who they are: no session rests on what is older than a session may become. */
export const longestS = ({ longestMs }: PeopleSettings): number => Math.floor(longestMs / 1_000);

/** Sends a browser on, with a cookie. */
export const seeOther = (address: string, cookie: string): Answer => ({
  status: 303,
  type: 'text/plain',
  body: '',
  headers: { Location: address, 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' },
});
