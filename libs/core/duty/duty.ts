import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';

/** What a partner must do because something was shared, and before when (a term). */
export interface Duty {
  /** The code of the duty in the rulebook. */
  readonly code: string;
  readonly partner: PartnerId;
  /** The place in the report's list of persons it concerns; null: the report as a whole. */
  readonly person: number | null;
  readonly dueAt: Instant;
}
