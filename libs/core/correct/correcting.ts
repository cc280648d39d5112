import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';

/** The report that takes the place of an earlier one, and what it takes the place of. */
export interface Correcting {
  readonly by: ValidReport;
  readonly before: JsonObject;
  /** When the corrected report was received. */
  readonly receivedAt: Instant;
  /** The keys of the terms it started that are over. */
  readonly endedTerms: ReadonlySet<string>;
}
