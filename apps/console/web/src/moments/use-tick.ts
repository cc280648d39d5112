import { createContext, useContext, useSyncExternalStore } from 'react';
import { MINUTES, SECONDS } from './ticking.js';

/** The moment at which what moves below it stands still; null: it moves. */
export const PausedAt = createContext<number | null>(null);

const never = (): (() => void) => () => undefined;

/** What time it is at Samenloop, by the minute or the second; where the page was paused, when that was. */
export const useTick = (every: 'minute' | 'second'): number => {
  const pausedAt = useContext(PausedAt);
  const { get, subscribe } = every === 'minute' ? MINUTES : SECONDS;
  return useSyncExternalStore(pausedAt === null ? subscribe : never, () => pausedAt ?? get());
};
