import type { RecipientName } from '../process/delivery-id.js';
import type { Instant } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import type { PartnerId, ReportId } from '../report/received-report.js';
import type { SignalStatus } from '../share/signal.js';

/** One thing that a partner or a function of it has of a case: what was delivered to it, or what it sent itself. */
export interface Given {
  /** The id of the delivery; of an own report that report's id. */
  readonly id: string;
  readonly reportId: ReportId;
  /** Whose stream it came in. */
  readonly recipient: RecipientName;
  readonly isOwn: boolean;
  /** The kind of report: of a correction that of the report it corrects. */
  readonly kind: string;
  readonly version: number;
  readonly from: PartnerId;
  /** Whom the sender spoke for, as far as the recipient may know. */
  readonly standsInFor: PartnerId | null;
  readonly receivedAt: Instant;
  /** The first version of the report that this one corrects or withdraws. */
  readonly corrects: ReportId | null;
  /** Null for an own report. */
  readonly partnership: string | null;
  readonly purpose: string | null;
  /** What a signal (niveau 0) tells; null: `data` is a view, or the own report. */
  readonly signal: SignalStatus | null;
  /** Until when the recipient is closed and this waits for it. */
  readonly waitsUntil: Instant | null;
  readonly data: JsonObject;
}
