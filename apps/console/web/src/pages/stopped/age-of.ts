import type { Say } from '../../language/use-words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago a moment is, in the largest unit that fits. */
export const ageOf = (t: Say, since: string, now: number): string => {
  const passed = Math.max(0, now - Date.parse(since));
  if (passed < HOUR) return t('stopped.age.minutes', { count: Math.floor(passed / MINUTE) });
  if (passed < 2 * DAY) return t('stopped.age.hours', { count: Math.floor(passed / HOUR) });
  return t('stopped.age.days', { count: Math.floor(passed / DAY) });
};
