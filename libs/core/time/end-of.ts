import type { Instant } from '../report/instant.js';
import { countedHours } from './counted-hours.js';
import { afterCounted } from './counted-time.js';
import type { Duration } from './duration.js';
import { instantOf, localTime } from './local-time.js';
import { monthsLater } from './months-later.js';
import { workingDayAfter } from './working-days.js';

const MINUTE = 60_000;

/**
 * The end of a term that starts now. Minutes and hours are real time outside the excluded windows; days, weeks, months and
 * years end at the same local time of day (31 January plus a month is the last of February); working days count from the
 * day after and end at 24:00 of the last one.
 */
export const endOf = (start: Instant, { aantal, eenheid, uitgezonderd }: Duration): Instant => {
  if (eenheid === 'minuten') return afterCounted(start, aantal * MINUTE, countedHours(uitgezonderd));
  if (eenheid === 'uren') return afterCounted(start, aantal * 60 * MINUTE, countedHours(uitgezonderd));
  const { day, millisecond } = localTime(start);
  switch (eenheid) {
    case 'dagen':
      return instantOf(day + aantal, 0, millisecond);
    case 'weken':
      return instantOf(day + 7 * aantal, 0, millisecond);
    case 'maanden':
      return instantOf(monthsLater(day, aantal), 0, millisecond);
    case 'jaren':
      return instantOf(monthsLater(day, 12 * aantal), 0, millisecond);
    case 'werkdagen':
      return instantOf(workingDayAfter(day, aantal) + 1, 0);
  }
};
