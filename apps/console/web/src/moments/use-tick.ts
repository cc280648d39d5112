import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { MINUTES, SECONDS } from './ticking.js';

/** The moment at which what moves below it stands still; null: it moves. */
export const PausedAt = createContext<number | null>(null);

/**
 * What time it is at Samenloop, by the minute or the second; where the page was paused, when that was. However many clocks go on together,
 * nobody who does something meanwhile waits for them.
 */
export const useTick = (every: 'minute' | 'second'): number => {
  const pausedAt = useContext(PausedAt);
  const { get, subscribe } = every === 'minute' ? MINUTES : SECONDS;
  const [now, setNow] = useState(get);
  useEffect(() => {
    if (pausedAt !== null) return;
    const look = (): void => startTransition(() => setNow(get()));
    const stop = subscribe(look);
    look();
    return stop;
  }, [get, subscribe, pausedAt]);
  return pausedAt ?? now;
};
