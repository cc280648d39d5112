import { createStore } from '../live/store.js';

/** When the desk last answered this page, by the clock of this computer, and how far its own clock was ahead then. */
export const lastAnswer = createStore({ at: 0, ahead: 0 });

/** Remembers an answer: from then on an unused session counts. `date` is the header that tells the time. */
export const answeredNow = (date: string | null): void => {
  const now = Date.now();
  const told = Date.parse(date ?? '');
  lastAnswer.set({ at: now, ahead: Number.isNaN(told) ? 0 : told - now });
};

/** What is known of a session: how long it lasts unused, and when it ends in any case, by the clock of this computer. */
export interface SessionTerms {
  readonly idleMs: number;
  readonly endsAt: number;
}

/** The terms of a session, from what the desk told of it in an answer. */
export const sessionTerms = (
  { ongebruiktTot, geldigTot }: { readonly ongebruiktTot: string; readonly geldigTot: string },
  { at, ahead }: { readonly at: number; readonly ahead: number },
): SessionTerms => ({
  idleMs: Date.parse(ongebruiktTot) - ahead - at,
  endsAt: Date.parse(geldigTot) - ahead,
});

/** How a session stands: `ending` with when, and whether staying at work keeps it. */
export type SessionStand =
  { readonly state: 'open' } | { readonly state: 'ending'; readonly at: number; readonly canStay: boolean };

/** So long before a session ends one is warned (WCAG 2.2.1 asks for 20 seconds at least). */
const WARN_MS = 2 * 60_000;

/** How a session stands at a moment. */
export const sessionStand = (terms: SessionTerms, answeredAt: number, now: number): SessionStand => {
  const idleEnd = answeredAt + terms.idleMs;
  const at = Math.min(idleEnd, terms.endsAt);
  return now < at - WARN_MS ? { state: 'open' } : { state: 'ending', at, canStay: idleEnd < terms.endsAt };
};
