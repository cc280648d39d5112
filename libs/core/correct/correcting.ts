import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { ReportId } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';

/** The report that takes the place of an earlier one, and what it takes the place of. */
export interface Correcting {
  readonly by: ValidReport;
  readonly before: JsonObject;
  /** Every id that the corrected report is known by: its own, and those of earlier corrections. */
  readonly versions: ReadonlySet<ReportId>;
  /** When the corrected report was received. */
  readonly receivedAt: Instant;
}
