import { pause, type Signals } from '#messaging';

/** Intake announces here that terms were started or changed. */
const TERMS = 'termijnen';
const LOOK_AGAIN_MS = 500;

/** Waits between looks. What is announced while one looks is not missed: then the next wait is over at once. */
export const wokenBy = (
  signals: Signals,
  signal: AbortSignal,
): { within(ms: number | null): Promise<void>; stop(): void } => {
  let waking = new AbortController();
  const stop = signals.listen(TERMS, () => waking.abort());
  return {
    within: async (ms) => {
      const longest = Math.min(ms ?? LOOK_AGAIN_MS, LOOK_AGAIN_MS);
      await pause(longest, AbortSignal.any([signal, waking.signal]));
      waking = new AbortController();
    },
    stop,
  };
};
