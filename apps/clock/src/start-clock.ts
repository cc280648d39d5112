import { pause } from '#messaging';
import type { ClockParts } from './clock-parts.js';
import { inTurn } from './terms/in-turn.js';
import { strike } from './terms/strike.js';

export interface RunningClock {
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

const AGAIN_AFTER_MS = 250;

/** Keeps time from now on; whatever fails is tried again without end, from the beginning. */
export const startClock = (parts: ClockParts): RunningClock => {
  const stopping = new AbortController();
  const { signal } = stopping;

  const keepTime = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await inTurn(parts.pool, signal, (client) => strike(parts, client, signal));
        failures = 0;
      } catch (error) {
        failures += 1;
        parts.onTrouble({ group: 'clock', failures, error });
        await pause(AGAIN_AFTER_MS, signal);
      }
    }
  };

  const keeping = keepTime();
  return {
    stop: async () => {
      stopping.abort();
      await keeping;
    },
  };
};
