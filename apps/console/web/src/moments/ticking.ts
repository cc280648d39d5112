import { followServerTime, serverNow } from './server-time.js';
import type { Store } from '../live/store.js';

/** A clock by the time of Samenloop that tells only whole steps: one timer for all who look at it, and no news between two steps. */
const ticking = (everyMs: number): Pick<Store<number>, 'get' | 'subscribe'> => {
  const followers = new Set<() => void>();
  const step = (): number => serverNow() - (serverNow() % everyMs);
  let now = step();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopFollowing: (() => void) | undefined;
  const look = (): void => {
    const next = step();
    if (next === now) return;
    now = next;
    followers.forEach((told) => told());
  };
  const wait = (): void => {
    timer = setTimeout(
      () => {
        look();
        wait();
      },
      everyMs - (serverNow() % everyMs) + 1,
    );
  };
  return {
    get: () => now,
    subscribe: (told) => {
      if (followers.size === 0) {
        now = step();
        wait();
        stopFollowing = followServerTime(look);
      }
      followers.add(told);
      return () => {
        followers.delete(told);
        if (followers.size > 0) return;
        clearTimeout(timer);
        stopFollowing?.();
      };
    },
  };
};

/** The whole minute that it is, and the whole second. */
export const MINUTES = ticking(60_000);
export const SECONDS = ticking(1_000);
