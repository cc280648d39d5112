import { createStore } from '../live/store.js';

/** How far the clock of Samenloop is ahead of that of this computer, in milliseconds. */
const ahead = createStore(0);

/** Remembers what time Samenloop said it was, and when: a clock counts down by its time, not by that of this computer. */
export const setServerTime = (told: string, heardAt = Date.now()): void => {
  const at = Date.parse(told);
  if (!Number.isNaN(at)) ahead.set(at - heardAt);
};

/** What time it is at Samenloop. */
export const serverNow = (): number => Date.now() + ahead.get();

export const followServerTime = ahead.subscribe;
