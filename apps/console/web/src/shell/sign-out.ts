import { stopLooking } from '../api/viewed-as.js';
import { change } from '../api/ask.js';
import { drafts } from '../drafts/drafts.js';

/** Ends the session here and leads to where one signs out at one's own organisation. */
export const signOut = async (): Promise<void> => {
  stopLooking();
  const { body } = await change('POST /afmelden', null);
  drafts.dropAll();
  window.location.assign(body.afmeldenBij ?? '/afgemeld');
};
