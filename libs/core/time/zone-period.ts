import type { Instant } from '../report/instant.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24;
const YEAR = 53 * WEEK;

/** A stretch of time over which the clocks of Europe/Amsterdam are not changed. */
export interface ZonePeriod {
  readonly from: Instant;
  readonly until: Instant;
  /** What the wall clock shows more than UTC, in milliseconds. */
  readonly offset: number;
}

/** The period in which an instant lies; cut off where the clocks stay the same for a year. */
export const zonePeriodAt = (instant: Instant): ZonePeriod => {
  if (isIn(latest, instant)) return latest;
  latest = known.find((period) => isIn(period, instant)) ?? remembered(searched(instant));
  return latest;
};

const isIn = ({ from, until }: ZonePeriod, instant: Instant): boolean => instant >= from && instant < until;

// Searching costs a hundred formattings; nearly always the question is about the same period as the last time.
const known: ZonePeriod[] = [];
let latest: ZonePeriod = { from: 0, until: 0, offset: 0 };

const remembered = (period: ZonePeriod): ZonePeriod => {
  if (known.length >= 1_000) known.length = 0;
  known.push(period);
  return period;
};

const searched = (instant: Instant): ZonePeriod => {
  const hour = Math.floor(instant / HOUR);
  const offset = offsetOf(hour);
  const last = lastLike(hour, 1, offset);
  return { from: lastLike(hour, -1, offset) * HOUR, until: (last + 1) * HOUR, offset };
};

/** The furthest hour that way with the same offset: by weeks, then by halves. The clocks change on whole hours only. */
const lastLike = (hour: number, way: 1 | -1, offset: number): number => {
  let same = 0;
  let step = WEEK;
  for (; same < YEAR && offsetOf(hour + way * (same + step)) === offset;) same += step;
  if (same >= YEAR) return hour + way * same;
  for (; step > 1; step = Math.ceil(step / 2))
    if (offsetOf(hour + way * (same + Math.floor(step / 2))) === offset) same += Math.floor(step / 2);
  return hour + way * same;
};

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const offsetOf = (hour: number): number => {
  const parts = Object.fromEntries(
    formatter.formatToParts(hour * HOUR).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) - hour * HOUR;
};
