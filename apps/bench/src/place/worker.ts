import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A process of its own that is being measured. */
export interface Worker {
  readonly pid: number;
  /** Throws, with its last words, when it ended by itself. */
  readonly mustRun: () => void;
  /** The last it wrote. */
  readonly said: () => string;
  /** Waits until it has written this. */
  readonly untilSaid: (words: string) => Promise<void>;
  /** Asks it to stop and waits until it has. */
  readonly stop: () => Promise<void>;
}

export interface Workers {
  readonly start: (main: URL, options: WorkerOptions) => Worker;
  readonly stopAll: () => Promise<void>;
}

interface WorkerOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Folder for a CPU profile; null for none. */
  readonly profiles: string | null;
  readonly args?: readonly string[];
}

const PATIENCE_MS = 5_000;
const START_MS = 90_000;
const KEPT = 2_000;

/** Starts workers and forgets none of them, so that nothing is left behind. */
export const workers = (): Workers => {
  const running = new Set<Worker>();
  return {
    start: (main, { environment, profiles, args = [] }) => {
      const profiling = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
      const child = spawn(process.execPath, [...profiling, fileURLToPath(main), ...args], {
        env: { ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const worker = watched(child);
      running.add(worker);
      child.on('close', () => running.delete(worker));
      return worker;
    },
    stopAll: async () => {
      await Promise.all([...running].map((worker) => worker.stop()));
    },
  };
};

const watched = (child: ChildProcess): Worker => {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-KEPT);
    });
  let isGone = false;
  const gone = new Promise<void>((resolve) =>
    child.on('close', () => {
      isGone = true;
      resolve();
    }),
  );
  child.on('error', (error) => {
    said += error.message;
  });
  const mustRun = (): void => {
    if (isGone) throw new Error(`een gemeten proces stopte zelf:\n${said.trim()}`);
  };
  return {
    pid: child.pid ?? 0,
    mustRun,
    said: () => said.trim(),
    untilSaid: async (words) => {
      const limit = performance.now() + START_MS;
      while (!said.includes(words)) {
        mustRun();
        if (performance.now() > limit)
          throw new Error(`een gemeten proces kwam niet op gang:\n${said.trim()}`);
        await sleep(50);
      }
    },
    stop: async () => {
      child.kill('SIGTERM');
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(impatience);
    },
  };
};
