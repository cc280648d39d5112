import type { CaseState } from '../case/case-state.js';
import type { JsonObject } from '../report/json.js';
import type { ReceivedReport, ReportId } from '../report/received-report.js';
import type { Provider, ValidReport } from '../report/report.js';
import type { Candidate } from '../route/candidate.js';
import type { Term } from '../term/term.js';
import type { RoutingTrace } from '../route/route.js';
import type { SignalStatus } from '../share/signal.js';
import type { SharingDecision } from '../share/decision.js';
import type { Refusal } from '../share/share.js';
import type { Contract } from '../validate/contract.js';
import type { Fault } from '../validate/fault.js';

/** Everything that must be written because of one report. */
export type Outcome = Accepted | Rejected | Duplicate;

export interface Accepted {
  readonly tag: 'accepted';
  readonly received: ReceivedReport;
  readonly report: ValidReport;
  /** The case with this report added. */
  readonly caseAfter: CaseState;
  /** By which it can be told again which routing rules applied: to this report, and to the one it corrects. */
  readonly routing: RoutingTrace;
  readonly correctedRouting: RoutingTrace | null;
  readonly deliveries: readonly Delivery[];
  readonly withheld: readonly Withheld[];
  /** What the report must be read as when it corrects another one; null when it does not. */
  readonly correction: Correction | null;
  /** Earlier deliveries that are handed out to nobody any more. */
  readonly superseded: readonly SupersededDelivery[];
  /** The kinds of report in this case whose contents are destroyed, this report's among them if it is of such a kind. */
  readonly destroyed: readonly string[];
  /** The terms that are new, changed or ended. */
  readonly terms: readonly Term[];
  readonly notes: readonly string[];
  /** The earlier report that this one is probably a double of: it is kept, and has no other effect (P21). */
  readonly repeats: ReportId | null;
  /** What the senders of earlier reports are told. */
  readonly told: readonly Told[];
}

/** Something that the sender of an earlier report finds with its answer. */
export interface Told {
  readonly report: ReportId;
  readonly note: string;
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
  /** Whether it says something else than what was accepted under its id: that is told, and not handled. */
  readonly differs: boolean;
}

/** Decisions come with the values of the conditions they depend on, for the evidence. */
export interface Delivery {
  readonly to: Candidate;
  readonly decision: SharingDecision;
  readonly conditions: string;
  /** Whether its view is of the corrected report, or of this report itself. */
  readonly ofCorrection: boolean;
  /** What a signal tells (niveau 0). */
  readonly status: SignalStatus;
}

export interface Withheld {
  readonly from: Candidate;
  readonly refusal: Refusal;
  readonly conditions: string;
  readonly ofCorrection: boolean;
}

/**
 * The corrected report: the first version's id and contract, with the new contents; null contents: it was withdrawn. Also a
 * report that is passed on as it is because it went to the wrong region (P18).
 */
export interface Correction {
  readonly original: ReportId;
  readonly contract: Contract;
  /** Who provided it. */
  readonly provider: Provider;
  readonly data: JsonObject | null;
}

export interface SupersededDelivery {
  readonly reportId: ReportId;
  readonly to: Pick<Candidate, 'recipient' | 'function' | 'standsInFor' | 'partnership' | 'purpose'>;
}
