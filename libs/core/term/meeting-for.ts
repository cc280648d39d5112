import type { Instant } from '../report/instant.js';
import type { MeetingMoment, Meetings, Rulebook } from '../rulebook/rulebook.js';
import { instantOf, localTime, weekdayOn } from '../time/local-time.js';
import { isHoliday } from '../time/working-days.js';

const WEEKS_AHEAD = 26;

/**
 * The meeting at which something that comes in now is discussed (P16): the first of this kind of table in the region whose agenda
 * is still open, not on a national holiday and not cancelled; at another minute of that day when one is given.
 */
export const meetingFor = (
  rulebook: Rulebook,
  { table, minute }: { readonly table: string; readonly minute: number | null },
  region: string,
  at: Instant,
  isLate: boolean,
): Instant | null => {
  const meetings = rulebook.tables.find(
    ({ kind, regions }) => kind === table && regions.has(region),
  )?.meetings;
  if (meetings === undefined || meetings === null) return null;
  const first = dayOnOrAfter(localTime(at).day, meetings.held.weekday);
  for (let week = 0; week < WEEKS_AHEAD; week += 1) {
    const day = first + 7 * week;
    if (at < closingOf(meetings, day, isLate) && !isHoliday(day) && !meetings.cancelled.has(day))
      return instantOf(day, minute ?? meetings.held.minute);
  }
  return null;
};

/** Until when an item may come on the agenda of the meeting of that day. */
export const closingOf = ({ held, closes, closesLate }: Meetings, day: number, isLate: boolean): Instant => {
  const closing: MeetingMoment = isLate ? closesLate : closes;
  const before = (held.weekday - closing.weekday + 7) % 7;
  return instantOf(day - before, closing.minute);
};

/** The first day from this one on that is this day of the week. */
export const dayOnOrAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOn(day) + 7) % 7);
