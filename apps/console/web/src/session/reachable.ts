import { createStore } from '../live/store.js';

/** Since when nothing answers any more; null: it does. */
export const unreachableSince = createStore<number | null>(null);

/** Nothing answered. */
export const notAnswered = (): void => unreachableSince.set(unreachableSince.get() ?? Date.now());

/** Something answered, whatever it said. */
export const answeredAgain = (): void => unreachableSince.set(null);
