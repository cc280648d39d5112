type State = 'bereikbaar' | 'onbereikbaar';

/** Of every part that an application needs. */
export type Readiness = Readonly<Record<string, State>>;

/** How to find out whether each of them answers. */
export type Reach = Readonly<Record<string, () => Promise<unknown>>>;

const PATIENCE_MS = 2_000;
const REMEMBERED_MS = 1_000;

/** Whether an application can do its work; looked at once a second at most, however often it is asked. */
export const readiness = (reach: Reach): (() => Promise<Readiness>) => {
  let latest: { readonly at: number; readonly looking: Promise<Readiness> } | null = null;
  const look = async (): Promise<Readiness> => {
    const parts = Object.entries(reach).map(async ([name, ask]) => [name, await stateOf(ask())] as const);
    return Object.fromEntries(await Promise.all(parts));
  };
  return () => {
    const now = performance.now();
    if (latest === null || now - latest.at > REMEMBERED_MS) latest = { at: now, looking: look() };
    return latest.looking;
  };
};

const stateOf = (attempt: Promise<unknown>): Promise<State> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve('onbereikbaar'), PATIENCE_MS);
    const settle = (state: State) => (): void => {
      clearTimeout(timer);
      resolve(state);
    };
    attempt.then(settle('bereikbaar'), settle('onbereikbaar'));
  });
