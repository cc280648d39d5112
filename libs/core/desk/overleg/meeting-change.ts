import type { Instant } from '../../report/instant.js';
import type { PartnerId, ReportId } from '../../report/received-report.js';

/** What the chair changed of the meetings of a table: one extra, or one that does not take place. */
export interface MeetingChange {
  readonly reportId: ReportId;
  readonly moment: Instant;
  readonly status: 'extra' | 'afgelast';
  /** Who told it. */
  readonly by: PartnerId;
  /** When the hub received it: of one moment the last word counts. */
  readonly at: Instant;
}
