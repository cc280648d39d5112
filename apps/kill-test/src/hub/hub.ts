import { pause } from '#messaging';
import { keepRunning, type App, type Program, type Surroundings } from './program.js';

/** The hub's own processes, two of each. */
export interface Hub {
  /** `kill -9` of one process of this app, each in its turn; false when none was running. */
  kill(app: App): boolean;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const OF_EACH = 2;
const APPS: readonly App[] = ['intake', 'clock', 'dispatch'];

/** Starts the processes and waits until all are ready; throws with their last words when they do not get there. */
export const startHub = async (surroundings: Surroundings, signal: AbortSignal): Promise<Hub> => {
  const programs = APPS.map((app) => ({
    app,
    running: Array.from({ length: OF_EACH }, () => keepRunning(app, surroundings)),
  }));
  const all = programs.flatMap(({ running }) => running);
  const stop = async (): Promise<void> => {
    await Promise.all(all.map((program) => program.stop()));
  };
  await allReady(all, signal).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  let turn = 0;
  return {
    kill: (app) => {
      const running = programs.find((one) => one.app === app)?.running ?? [];
      turn += 1;
      const inTurn = [...running.slice(turn % OF_EACH), ...running.slice(0, turn % OF_EACH)];
      return inTurn.some((program) => program.kill());
    },
    stop,
  };
};

const allReady = async (programs: readonly Program[], signal: AbortSignal): Promise<void> => {
  for (const since = performance.now(); !signal.aborted; await pause(100, signal)) {
    const waiting = programs.find((program) => !program.isReady());
    if (waiting === undefined) return;
    if (performance.now() - since > READY_WITHIN_MS)
      throw new Error(`een proces werd niet klaar:\n${waiting.lastWords().join('\n')}`);
  }
};
