import { createStore } from '../live/store.js';

/** The token that shows that a change comes from our own page; null before one is known. */
export const csrfToken = createStore<string | null>(null);

/** Whether the session was found to have ended: the page stays as it is, and asks to sign in again. */
export const sessionEnded = createStore(false);
