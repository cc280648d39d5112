import type { sessionNl } from './words-nl.js';

export const sessionEn: Readonly<Record<keyof typeof sessionNl, string>> = {
  'session.ended': 'Your session has ended',
  'session.kept': 'What you typed stays. Sign in again in a new tab; after that you go on here.',
  'session.again': 'Sign in again (new tab)',
  'session.go-on': 'I have signed in, go on',
  'session.not-yet': 'You have not signed in yet.',
  'session.ending': 'Your session ends at {time}, because you do not use Samenloop.',
  'session.ending-anyway': 'Your session ends at {time}. Sign in again after that; what you typed stays.',
  'session.stay': 'Stay signed in',
  'session.again-done': 'You are signed in again',
  'session.go-back': 'Go back to the tab where you were. You can close this one.',
  'session.or-start': 'Or go on here at Start',
  'session.out': 'You have signed out',
  'session.out-text': 'Close the browser if others use this computer too.',
  'session.out-again': 'Sign in again',
  'session.failed': 'Signing in did not succeed',
  'session.failed.zonder-rol':
    'You have no role in Samenloop now. Roles are given by the authorisation administrator of your organisation, or by that of Samenloop if it has none.',
  'session.failed.afgebroken': 'Your identity provider broke it off. Begin again.',
  'session.failed.niet-sterk-genoeg':
    'You have not proven well enough who you are. Sign in with a second factor, as your organisation gives it.',
  'session.failed.niet-bereikbaar':
    'The identity provider of your organisation does not answer. Try again in a few seconds.',
  'session.failed.opnieuw':
    'This sign-in has expired, was used, or was begun in another browser. Begin again.',
};
