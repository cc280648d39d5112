import { createStore } from '../live/store.js';

/** How far the clock of Samenloop is ahead of that of this computer, in milliseconds. */
const ahead = createStore(0);

/** Remembers what time Samenloop says it is: a clock counts down by its time, not by that of this computer. */
export const setServerTime = (now: string): void => {
  const at = Date.parse(now);
  if (!Number.isNaN(at)) ahead.set(at - Date.now());
};

/** What time it is at Samenloop. */
export const serverNow = (): number => Date.now() + ahead.get();

export const followServerTime = ahead.subscribe;
