import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so; rejects with what it saw last when that takes too long. Gives the milliseconds it took. */
export async function until(
  isSo: () => boolean,
  seen: () => unknown = () => '',
  limitMs = 10_000,
): Promise<number> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > limitMs)
      throw new Error(`not so within ${limitMs} ms: ${JSON.stringify(seen())}`);
    await wait(5);
  }
  return performance.now() - start;
}
