import type { CaseState } from '../case/case-state.js';
import type { ReceivedReport } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import type { SharingDecision } from '../share/decision.js';
import type { Refusal } from '../share/share.js';
import type { Fault } from '../validate/fault.js';

/** Everything that must be written because of one report. */
export type Outcome = Accepted | Rejected | Duplicate;

export interface Accepted {
  readonly tag: 'accepted';
  readonly received: ReceivedReport;
  readonly report: ValidReport;
  /** The case with this report added. */
  readonly caseAfter: CaseState;
  readonly deliveries: readonly Delivery[];
  readonly withheld: readonly Withheld[];
  readonly notes: readonly string[];
}

export interface Rejected {
  readonly tag: 'rejected';
  readonly received: ReceivedReport;
  readonly faults: readonly Fault[];
}

/** Same source and id as before (P21): the same answer, no second effect. */
export interface Duplicate {
  readonly tag: 'duplicate';
  readonly received: ReceivedReport;
}

export interface Delivery {
  readonly to: Candidate;
  readonly decision: SharingDecision;
}

export interface Withheld {
  readonly from: Candidate;
  readonly refusal: Refusal;
}
