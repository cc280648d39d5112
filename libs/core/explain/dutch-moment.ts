import type { Instant } from '../report/instant.js';
import { localTime } from '../time/local-time.js';
import { dutchDate } from './dutch-date.js';

/** A moment as people in the Netherlands write it, e.g. 1-3-2026 om 09.05 uur. */
export const dutchMoment = (at: Instant): string => {
  const { minute } = localTime(at);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${dutchDate(at)} om ${hours}.${minutes} uur`;
};
