const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_HOURS = 24;
const DAYS_FROM_MS = 2 * DAY_HOURS * HOUR_MS;
/** Below this a clock shows its seconds. */
export const SECONDS_BELOW_MS = 10 * MINUTE_MS;

/** A length of time in whole hours, minutes and seconds: never more than there is. */
export interface Duration {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export const durationOf = (ms: number): Duration => {
  const left = Math.max(0, ms);
  return {
    hours: Math.floor(left / HOUR_MS),
    minutes: Math.floor((left % HOUR_MS) / MINUTE_MS),
    seconds: Math.floor((left % MINUTE_MS) / SECOND_MS),
  };
};

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * As on a clock: `0:48` for hours and minutes; below ten minutes `9 min 05 s`, so that the two are never taken for each other; and from
 * two days on `3 d 9 u`, with the letters that the language has for days and hours.
 */
export const formatDuration = (ms: number, [day, hour]: readonly [string, string] = ['d', 'u']): string => {
  const { hours, minutes, seconds } = durationOf(ms);
  if (ms >= DAYS_FROM_MS)
    return `${String(Math.floor(hours / DAY_HOURS))} ${day} ${String(hours % DAY_HOURS)} ${hour}`;
  return ms < SECONDS_BELOW_MS
    ? `${String(minutes)} min ${two(seconds)} s`
    : `${String(hours)}:${two(minutes)}`;
};
