import { useReading } from '../../api/use-reading.js';

/** What needs somebody now: one question, shared by the first page and the counts in the menu. */
export const useStart = (everyMs: number | null) =>
  useReading('GET /start', {}, everyMs === null ? {} : { everyMs });
