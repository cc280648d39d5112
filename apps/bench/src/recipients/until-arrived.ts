import type { Worker } from '../place/worker.js';
import type { Arrival } from './arrivals.js';

const LOOK_EVERY_MS = 20;
const STALLED_MS = 60_000;

/** Waits until so many deliveries have arrived. Throws when a worker ended, or nothing came any more. */
export const untilArrived = async (
  arrivals: readonly Arrival[],
  count: number,
  running: readonly Worker[],
): Promise<void> => {
  let [seen, moved] = [arrivals.length, performance.now()];
  while (arrivals.length < count) {
    for (const worker of running) worker.mustRun();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    if (arrivals.length > seen) [seen, moved] = [arrivals.length, performance.now()];
    if (performance.now() - moved > STALLED_MS)
      throw new Error(`na ${seen} van ${count} afleveringen kwam er niets meer aan`);
  }
};
