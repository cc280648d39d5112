import { backoff } from '../log/backoff.js';
import { pause } from '../log/pause.js';
import type { LeaseOptions } from './hold-leases.js';

/** The work on one held resource. */
export interface HeldRun {
  end(): void;
  ending(): boolean;
  readonly ended: Promise<void>;
}

export function runHeld({ group, run, onTrouble }: LeaseOptions, resource: string): HeldRun {
  const controller = new AbortController();
  const { signal } = controller;

  const keepRunning = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      try {
        await run(resource, signal);
        failures = 1;
      } catch (error) {
        failures += 1;
        onTrouble?.({ group, failures, error });
      }
      await pause(backoff(failures), signal);
    }
  };

  return { end: () => controller.abort(), ending: () => signal.aborted, ended: keepRunning() };
}
