import { useReading } from '../../api/use-reading.js';

/** So many of the last reports are known to the first page. */
export const MOST_LATEST = 20;

/** The last reports that one may see: one question for all of the first page that shows them. */
export const useLatest = (everyMs: number | null) =>
  useReading('GET /berichten', { query: { limit: MOST_LATEST } }, everyMs === null ? {} : { everyMs });
