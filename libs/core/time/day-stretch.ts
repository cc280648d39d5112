import type { Instant } from '../report/instant.js';
import { zonePeriodAt } from './zone-period.js';

const DAY = 86_400_000;

/** A stretch within one local day over which the clocks are not changed: nearly always the whole day. */
export interface DayStretch {
  readonly from: Instant;
  readonly to: Instant;
  /** When the wall clock of this stretch would have shown 00:00. */
  readonly zero: Instant;
}

/** The stretch in which an instant lies. */
export const dayStretchAt = (instant: Instant): DayStretch => {
  const { from, until, offset } = zonePeriodAt(instant);
  const zero = Math.floor((instant + offset) / DAY) * DAY - offset;
  return { from: Math.max(from, zero), to: Math.min(until, zero + DAY), zero };
};
