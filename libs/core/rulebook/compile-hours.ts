import type { OpeningHours } from '../route/opening-hours.js';
import { dayOfDate } from '../time/local-time.js';
import type { ClosingDocument, OpeningDocument, Weekday } from './rulebook-document.js';

/** In the order of their numbers: 0 is Monday. */
export const WEEKDAYS: readonly Weekday[] = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAY_MINUTES = 24 * 60;

/** Opening hours as people write them, without the days on which it is closed; null: always open. */
export const compileHours = (
  periods: readonly OpeningDocument[] | undefined,
  closed: readonly ClosingDocument[] = [],
): OpeningHours | null =>
  periods === undefined
    ? null
    : {
        periods: periods.map(({ dagen, van, tot, ookOpFeestdagen }) => {
          const [from, until] = [minuteOf(van), minuteOf(tot)];
          return {
            weekdays: new Set(dagen.map((day) => WEEKDAYS.indexOf(day))),
            from,
            until: until > from ? until : until + DAY_MINUTES,
            onHolidays: ookOpFeestdagen === true,
          };
        }),
        closed: closed.map(({ van, tot }) => ({ first: dayOf(van), last: dayOf(tot) })),
      };

/** The minute of the day of a wall-clock time `hh:mm`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const dayOf = (date: string): number =>
  dayOfDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
