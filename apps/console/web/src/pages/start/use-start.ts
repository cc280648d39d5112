import { useEffect } from 'react';
import { useReading } from '../../api/use-reading.js';
import { setServerTime } from '../../moments/server-time.js';

/** What needs somebody now: one question, shared by the first page and the counts in the menu. */
export const useStart = (everyMs: number | null) => {
  const reading = useReading('GET /start', {}, everyMs === null ? {} : { everyMs });
  const { data, dataUpdatedAt } = reading;
  useEffect(() => {
    // Until a stream tells it, or when none comes through.
    if (data !== undefined) setServerTime(data.body.nu, dataUpdatedAt);
  }, [data, dataUpdatedAt]);
  return reading;
};
