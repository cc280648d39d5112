import type { Instant } from '#core';
import { MINUTE, wallAt } from './dutch-time.js';

const FIRST_COUNTED_HOUR = 9;

/** From midnight to nine nothing counts. Every minute on its own, so that no reckoning can hide a mistake. */
const counts = (minute: Instant): boolean => wallAt(minute).hour >= FIRST_COUNTED_HOUR;

/** When so many counted hours have passed since a whole minute. */
export const endAfter = (start: Instant, hours: number): Instant => {
  let at = start;
  for (let left = hours * 60; left > 0; at += MINUTE) if (counts(at)) left -= 1;
  return at;
};

/** From when on so many counted hours are left until a whole minute. */
export const leftUntil = (end: Instant, hours: number): Instant => {
  let at = end;
  for (let left = hours * 60; left > 0; at -= MINUTE) if (counts(at - MINUTE)) left -= 1;
  return at;
};
