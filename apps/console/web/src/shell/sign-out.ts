import { change } from '../api/ask.js';

/** Ends the session here and leads to where one signs out at one's own organisation. */
export const signOut = async (): Promise<void> => {
  const { body } = await change('POST /afmelden', null);
  window.location.assign(body.afmeldenBij ?? '/');
};
