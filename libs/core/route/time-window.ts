import type { Instant } from '../report/instant.js';
import { localTime } from '../time/local-time.js';

/** When a rule applies, in minutes of the local wall clock, half open; one that ends before it begins goes on after midnight. */
export interface TimeWindow {
  /** 0 is Monday; the day on which the window begins. */
  readonly weekdays: ReadonlySet<number>;
  readonly from: number;
  readonly until: number;
}

/** Whether the moment lies in the window; one that ends when it begins lasts until the next day. */
export const isInWindow = ({ weekdays, from, until }: TimeWindow, at: Instant): boolean => {
  const { weekday, minute } = localTime(at);
  if (from < until) return weekdays.has(weekday) && minute >= from && minute < until;
  return minute >= from ? weekdays.has(weekday) : minute < until && weekdays.has((weekday + 6) % 7);
};
