import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Tries until it succeeds, with a growing pause of at most 5 s: what an app needs at its start may itself still be starting.
 * `complain` hears of each failure.
 */
export const persist = async <Result>(
  attempt: () => Promise<Result>,
  complain: (error: unknown, failures: number) => void,
): Promise<Result> => {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      complain(error, failures);
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS));
    }
  }
};
