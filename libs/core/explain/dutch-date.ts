import type { Instant } from '../report/instant.js';
import { localDate } from '../time/local-time.js';

/** A day as people in the Netherlands write it, e.g. 1-3-2026. */
export const dutchDate = (at: Instant): string => {
  const [year, month, day] = localDate(at).split('-').map(Number);
  return `${day}-${month}-${year}`;
};
