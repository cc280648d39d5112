import type { Answer } from '#runtime';
import type { PeopleSettings } from './people-settings.js';

/** Where the provider sends a browser back to; it must be registered there. */
export const returnAddress = ({ deskUrl }: PeopleSettings): string =>
  new URL('/v1/aanmelden/terug', deskUrl).href;

/** Sends a browser on, with a cookie. */
export const seeOther = (address: string, cookie: string): Answer => ({
  status: 303,
  type: 'text/plain',
  body: '',
  headers: { Location: address, 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' },
});
