import { useReading } from '../../api/use-reading.js';

const MOST = 20;

/** The last reports that one may see: one question for all of the first page that shows them. */
export const useLatest = (everyMs: number | null) =>
  useReading('GET /berichten', { query: { limit: MOST } }, everyMs === null ? {} : { everyMs });
