import type { Instant } from '../../report/instant.js';

const START = Date.parse('2027-01-01T00:00:00+01:00');
const STEP = 22 * 3_600_000 + 10 * 60_000;

/** Moments on all days of a year, at all hours: what happens at none of them is taken never to happen. */
export const sampleMoments: readonly Instant[] = Array.from({ length: 400 }, (_, n) => START + n * STEP);
