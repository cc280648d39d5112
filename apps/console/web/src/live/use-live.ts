import { useEffect, useRef } from 'react';
import { connection } from './connection.js';
import { follow, type Handlers } from './follow.js';

/** Follows a stream as long as the page shows it; null: none. Paused, it is let go, and resumed with all that was missed. */
export const useLive = (address: string | null, handlers: Handlers, isPaused = false): void => {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = Object.keys(handlers).sort().join(' ');
  useEffect(() => {
    if (address === null || isPaused) {
      connection.set({ state: isPaused ? 'paused' : 'none' });
      return;
    }
    const through = (name: string) => (data: unknown) => latest.current[name]?.(data);
    return follow(address, Object.fromEntries(names.split(' ').map((name) => [name, through(name)])));
  }, [address, isPaused, names]);
};
