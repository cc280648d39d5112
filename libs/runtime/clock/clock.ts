import type { Instant } from '#core';

/** Tells what time it is. */
export type Clock = () => Instant;

/** The machine's own clock. */
export const systemClock: Clock = () => Date.now();
