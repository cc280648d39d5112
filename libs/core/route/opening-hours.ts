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
export const nextClosing = (hours: readonly OpeningHours[] | null, at: Instant): Instant | null => {
  if (hours === null) return null;
  const today = localTime(at).day;
  const closings = Array.from({ length: 29 }, (_, ahead) => today + ahead).flatMap((day) =>
    hours
      .filter((period) => period.weekdays.has((day + 3) % 7))
      .map((period) => instantOf(day, period.until))
      .filter((closing) => closing > at && !isOpen(hours, closing)),
  );
  return closings.length === 0 ? null : Math.min(...closings);
};

/** When a closed partner opens again, or null when its hours never open within four weeks. */
export const nextOpening = (hours: readonly OpeningHours[], at: Instant): Instant | null => {
  const today = localTime(at).day;
  const openings = Array.from({ length: 29 }, (_, ahead) => today + ahead).flatMap((day) =>
    hours
      .filter((period) => period.weekdays.has((day + 3) % 7))
      .map((period) => instantOf(day, period.from))
      .filter((opening) => opening > at),
  );
  return openings.length === 0 ? null : Math.min(...openings);
};
