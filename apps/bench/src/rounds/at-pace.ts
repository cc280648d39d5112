import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 1;

/** Starts `work` for each item when its time has come, whether or not earlier work is done; resolves when all is. */
export const atPace = async <Item>(
  items: readonly Item[],
  perSecond: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const began = performance.now();
  const all: Promise<void>[] = [];
  while (all.length < items.length) {
    const due = Math.min(items.length, Math.ceil(((performance.now() - began) * perSecond) / 1_000));
    for (const item of items.slice(all.length, due)) all.push(work(item));
    await sleep(TICK_MS);
  }
  await Promise.all(all);
};
