import type { Instant } from '../report/instant.js';
import { clockParts } from './clock-parts.js';
import type { ExcludedWindow } from './duration.js';

/** How many milliseconds count from one instant up to another, outside the excluded windows; 0 when the second is earlier. */
export const countedBetween = (from: Instant, to: Instant, windows: readonly ExcludedWindow[] = []): number =>
  clockParts(from, to, windows).reduce((sum, { van, tot, telt }) => (telt ? sum + tot - van : sum), 0);
