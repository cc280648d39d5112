import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { change, read } from '../api/ask.js';
import type { Mij } from '../api/desk.generated.js';
import { csrfToken, sessionEnded } from '../api/session.js';
import { goesOn, onSignedIn } from './signed-in-again.js';

/** Goes on with the page once somebody signed in again: told by the other tab, or found when one comes back to this one. */
export const useSignInAgain = (before: Mij, onProblem: (error: unknown) => void): (() => void) => {
  const client = useQueryClient();
  const look = async (): Promise<void> => {
    const { body } = await read('GET /mij');
    const next = goesOn(before, body);
    // What is on the page is of somebody else: it goes, with all that was typed.
    if (next.how === 'other') return window.location.assign('/');
    csrfToken.set(body.csrfToken);
    if (next.how === 'switch') {
      const { body: switched } = await change('POST /mij/rol', { toewijzing: next.to });
      csrfToken.set(switched.csrfToken);
    }
    sessionEnded.set(false);
    await client.invalidateQueries();
  };
  useEffect(() => {
    const again = (): void => void look().catch(onProblem);
    const stop = onSignedIn(again);
    window.addEventListener('focus', again);
    return () => {
      stop();
      window.removeEventListener('focus', again);
    };
  });
  return () => void look().catch(onProblem);
};
