const FIRST = 8;
const FIRST_SECONDS = 6;
const SLOWER_BY = 0.12;
const SLOWEST_SECONDS = 40;

/** How many milliseconds it is quiet after so many things happened: quick for who has just come in, calmer the longer it lives. */
export const pauseAfter = (count: number): number =>
  1_000 * Math.min(SLOWEST_SECONDS, FIRST_SECONDS + Math.max(0, count - FIRST) * SLOWER_BY);
