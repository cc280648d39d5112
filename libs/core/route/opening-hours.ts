import type { Instant } from '../report/instant.js';
import { instantOf, localTime } from '../time/local-time.js';

/** Open from `from` (inclusive) to `until` (exclusive), in minutes of the local wall clock, on these weekdays (0 is Monday). */
export interface OpeningHours {
  readonly weekdays: ReadonlySet<number>;
  readonly from: number;
  readonly until: number;
}

/** Always open when there are no hours. */
export const isOpen = (hours: readonly OpeningHours[] | null, at: Instant): boolean => {
  if (hours === null) return true;
  const { weekday, minute } = localTime(at);
  return hours.some(
    (period) => period.weekdays.has(weekday) && minute >= period.from && minute < period.until,
  );
};

/** When an open partner closes, or null when it does not within four weeks. */
export const nextClosing = (hours: readonly OpeningHours[] | null, at: Instant): Instant | null =>
  hours === null
    ? null
    : soonest(
        hours,
        at,
        ({ until }) => until,
        (closing) => !isOpen(hours, closing),
      );

/** When a closed partner opens again, or null when its hours never open within four weeks. */
export const nextOpening = (hours: readonly OpeningHours[], at: Instant): Instant | null =>
  soonest(hours, at, ({ from }) => from);

const DAYS_AHEAD = 28;

/** The first moment after `at` that one of the periods names, day by day. */
const soonest = (
  hours: readonly OpeningHours[],
  at: Instant,
  minuteOf: (period: OpeningHours) => number,
  counts: (moment: Instant) => boolean = () => true,
): Instant | null => {
  const today = localTime(at).day;
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    const moments = hours
      .filter(({ weekdays }) => weekdays.has((day + 3) % 7))
      .map((period) => instantOf(day, minuteOf(period)))
      .filter((moment) => moment > at && counts(moment));
    if (moments.length > 0) return Math.min(...moments);
  }
  return null;
};
