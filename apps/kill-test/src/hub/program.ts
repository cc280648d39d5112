import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const RESTART_AFTER_MS = 1_000;
const STOP_WITHIN_MS = 8_000;
const KEPT_LINES = 20;

export type App = 'intake' | 'clock' | 'dispatch';

/** One process of the hub that is started again whenever it ends, until it is stopped. */
export interface Program {
  /** Whether it ever said that it is ready. */
  isReady(): boolean;
  /** `kill -9`; false when it was not running at that moment. */
  kill(): boolean;
  stop(): Promise<void>;
  lastWords(): readonly string[];
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sees every line a process writes. */
  readonly onLine: (line: string) => void;
  /** Hears of a process that was ready and ended without being killed, and its last words. */
  readonly onFall: (app: App, lastWords: readonly string[]) => void;
}

/** Starts `dist/apps/<app>` as in production. */
export const keepRunning = (app: App, { environment, onLine, onFall }: Surroundings): Program => {
  let lines: string[] = [];
  let wasReady = false;
  let isReady = false;
  let child: ChildProcess | null = null;
  let again: NodeJS.Timeout | undefined;
  let stopping = false;
  let killed = false;

  const heard = (line: string): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
    isReady ||= line.includes('klaar');
    wasReady ||= isReady;
    onLine(line);
  };

  const start = (): void => {
    killed = false;
    isReady = false;
    lines = [];
    // Detached: Ctrl-C is for the test, which then stops its processes in order.
    const started = spawn(process.execPath, [`dist/apps/${app}/src/main.js`], {
      cwd: ROOT,
      env: { ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    createInterface({ input: started.stdout }).on('line', heard);
    createInterface({ input: started.stderr }).on('line', heard);
    started.once('exit', () => {
      child = null;
      if (stopping) return;
      // One that starts while the database is away may give up: it is started again, as an orchestrator would.
      if (!killed && isReady) onFall(app, lines);
      again = setTimeout(start, RESTART_AFTER_MS);
    });
  };

  start();
  return {
    isReady: () => wasReady,
    kill: () => {
      if (child === null) return false;
      killed = true;
      return child.kill('SIGKILL');
    },
    stop: async () => {
      stopping = true;
      clearTimeout(again);
      if (child !== null) await ended(child);
    },
    lastWords: () => [...lines],
  };
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill('SIGTERM');
  });
