import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so; rejects with what it saw last when that takes too long. */
export const until = async (isSo: () => boolean, seen: () => unknown, limitMs = 20_000): Promise<void> => {
  for (const since = performance.now(); !isSo(); await wait(10))
    if (performance.now() - since > limitMs)
      throw new Error(`niet binnen ${limitMs} ms: ${JSON.stringify(seen())}`);
};
