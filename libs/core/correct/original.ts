import type { JsonObject } from '../report/json.js';
import type { Instant } from '../report/instant.js';
import type { CaseId, ReportId } from '../report/received-report.js';
import type { Provider } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { SharingDecision } from '../share/decision.js';
import type { Contract } from '../validate/contract.js';

/** A report that may be corrected: its newest contents, and what each recipient has of it now. */
export interface Original {
  /** The id of the first version. */
  readonly id: ReportId;
  readonly caseId: CaseId;
  /** When the first version was received. */
  readonly receivedAt: Instant;
  readonly provider: Provider;
  readonly contract: Contract;
  readonly data: JsonObject;
  readonly refersTo: ReportId | null;
  readonly deliveries: readonly EarlierDelivery[];
  /** The keys of the terms it started that are over; not those that a correction of it made fall away. */
  readonly endedTerms: ReadonlySet<string>;
}

/** What a recipient was given of some version of a report. */
export interface EarlierDelivery {
  /** The version it came with: the report itself, or a correction of it. */
  readonly reportId: ReportId;
  readonly to: Candidate;
  readonly decision: SharingDecision;
  readonly rulebook: Rulebook;
  /** The data of that version, and when it was received. */
  readonly data: JsonObject;
  readonly at: Instant;
}
