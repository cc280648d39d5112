import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { PartnerId, ReportId } from '../report/received-report.js';
import type { PersonSeen } from './person-seen.js';

/** A report as the viewer has it now: of all versions the one that counts, and what it took the place of. */
export interface CurrentReport {
  /** The version that counts. */
  readonly id: ReportId;
  /** Every id by which this report, an earlier version of it or what it replaced may be named. */
  readonly ids: ReadonlySet<ReportId>;
  readonly kind: string;
  readonly from: PartnerId;
  readonly standsInFor: PartnerId | null;
  /** In whose capacity it was sent, as far as the viewer may know. */
  readonly capacity: PartnerId;
  readonly isOwn: boolean;
  readonly partnerships: ReadonlySet<string>;
  /** When the version that counts was received, and when the first of this report was. */
  readonly receivedAt: Instant;
  readonly firstAt: Instant;
  /** Only that there is a report is known: it has no contents. */
  readonly isSignal: boolean;
  /** There is a newer version, which the viewer may not see. */
  readonly isOutdated: boolean;
  readonly replaces: readonly Replaced[];
  readonly data: JsonObject;
  /** The persons that `data` shows. */
  readonly persons: readonly PersonSeen[];
  /** The contents of the versions that the viewer has, oldest first; the last is `data`. */
  readonly versions: readonly JsonObject[];
}

export interface Replaced {
  readonly id: ReportId;
  readonly at: Instant;
}
