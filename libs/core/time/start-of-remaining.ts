import type { Instant } from '../report/instant.js';
import { countedHours } from './counted-hours.js';
import { beforeCounted } from './counted-time.js';
import type { Duration } from './duration.js';
import { instantOf, localTime } from './local-time.js';
import { monthsLater } from './months-later.js';
import { workingDayBefore } from './working-days.js';

const MINUTE = 60_000;

/**
 * The last instant from which this much time remains until a term ends: counted time for minutes and hours; the same local
 * time of day that many days, weeks, months or years earlier; for working days the start of the first of that many whole
 * ones that are left.
 */
export const startOfRemaining = (due: Instant, { aantal, eenheid, uitgezonderd }: Duration): Instant => {
  if (eenheid === 'minuten') return beforeCounted(due, aantal * MINUTE, countedHours(uitgezonderd));
  if (eenheid === 'uren') return beforeCounted(due, aantal * 60 * MINUTE, countedHours(uitgezonderd));
  const { day, millisecond } = localTime(due);
  switch (eenheid) {
    case 'dagen':
      return instantOf(day - aantal, 0, millisecond);
    case 'weken':
      return instantOf(day - 7 * aantal, 0, millisecond);
    case 'maanden':
      return instantOf(monthsLater(day, -aantal), 0, millisecond);
    case 'jaren':
      return instantOf(monthsLater(day, -12 * aantal), 0, millisecond);
    case 'werkdagen':
      return aantal === 0 ? due : instantOf(workingDayBefore(day, aantal), 0);
  }
};
