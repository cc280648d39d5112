import type { Pool } from 'pg';
import type { Log } from '#messaging';

export type State = 'bereikbaar' | 'onbereikbaar';

export interface Readiness {
  readonly database: State;
  readonly log: State;
}

const PATIENCE_MS = 2_000;
const REMEMBERED_MS = 1_000;

/** Whether the gateway can do its work; looked at once a second at most, however often it is asked. */
export const readiness = (pool: Pool, log: Log): (() => Promise<Readiness>) => {
  let latest: { readonly at: number; readonly looking: Promise<Readiness> } | null = null;
  const look = async (): Promise<Readiness> => {
    const [database, reached] = await Promise.all([reach(pool.query('select 1')), reach(log.topics())]);
    return { database, log: reached };
  };
  return () => {
    const now = performance.now();
    if (latest === null || now - latest.at > REMEMBERED_MS) latest = { at: now, looking: look() };
    return latest.looking;
  };
};

const reach = (attempt: Promise<unknown>): Promise<State> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('onbereikbaar'), PATIENCE_MS);
    const settle = (state: State) => (): void => {
      clearTimeout(timer);
      resolve(state);
    };
    attempt.then(settle('bereikbaar'), settle('onbereikbaar'));
  });
