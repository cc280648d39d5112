import { useEffect, useState } from 'react';
import { followServerTime, serverNow } from './server-time.js';

/** What time it is at Samenloop, told anew every `everyMs` on the whole of it; stands still while `isPaused`. */
export const useNow = (everyMs: number, isPaused = false): number => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    if (isPaused) return;
    const look = (): void => setNow(serverNow());
    const stop = followServerTime(look);
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(
        () => {
          look();
          wait();
        },
        everyMs - (serverNow() % everyMs),
      );
    };
    look();
    wait();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [everyMs, isPaused]);
  return now;
};
