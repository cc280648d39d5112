const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
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

/** As on a clock: `0:48` for hours and minutes, and below ten minutes `9 min 05 s`, so that the two are never taken for each other. */
export const formatDuration = (ms: number): string => {
  const { hours, minutes, seconds } = durationOf(ms);
  return ms < SECONDS_BELOW_MS
    ? `${String(minutes)} min ${two(seconds)} s`
    : `${String(hours)}:${two(minutes)}`;
};
