import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { connection } from '../live/connection.js';
import { useStore } from '../live/use-store.js';
import { notAnswered, unreachableSince } from './reachable.js';

const AGAIN_MS = 5_000;

/** Since when the page is cut off, by what it asked or what it follows; null: it is not. Meanwhile it keeps trying, and then reads anew. */
export const useKeepsTrying = (): number | null => {
  const client = useQueryClient();
  const [unreachable, stream] = [useStore(unreachableSince), useStore(connection)];
  const isCutOff = unreachable !== null;
  const lostStream = stream.state === 'lost' ? stream.since : null;
  useEffect(() => {
    // A stream does not say why it broke off: perhaps the session ended.
    if (lostStream !== null) void client.refetchQueries({ queryKey: ['GET /mij'] });
  }, [client, lostStream]);
  useEffect(() => {
    // The browser may know at once; otherwise it shows when something is asked.
    window.addEventListener('offline', notAnswered);
    return () => window.removeEventListener('offline', notAnswered);
  }, []);
  useEffect(() => {
    if (!isCutOff) return;
    const timer = setInterval(() => void client.refetchQueries({ queryKey: ['GET /mij'] }), AGAIN_MS);
    return () => {
      clearInterval(timer);
      void client.invalidateQueries();
    };
  }, [client, isCutOff]);
  const since = [unreachable, lostStream].filter((one) => one !== null);
  return since.length === 0 ? null : Math.min(...since);
};
