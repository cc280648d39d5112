import type { OpeningHours } from '../route/opening-hours.js';
import type { ClosingDocument, OpeningDocument } from './rulebook-document.js';
import { dayOf, minuteOf, weekdayOf } from './written-time.js';

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
            weekdays: new Set(dagen.map(weekdayOf)),
            from,
            until: until > from ? until : until + DAY_MINUTES,
            onHolidays: ookOpFeestdagen === true,
          };
        }),
        closed: closed.map(({ van, tot }) => ({ first: dayOf(van), last: dayOf(tot) })),
      };
