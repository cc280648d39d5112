import type { Instant } from '../report/instant.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';

/** What counts of an accepted report, for indicators: nothing about a person, and none of the sender's own marks. */
export interface IndicatorFact {
  readonly reportId: ReportId;
  readonly caseId: CaseId;
  /** The kind of report: of a correction that of the report it corrects. */
  readonly kind: string;
  readonly receivedAt: Instant;
  readonly refersTo: ReportId | null;
  /** The first version of what it corrects or withdraws, or what it is probably a double of. */
  readonly original: ReportId | null;
  readonly tells: Telling;
  /** A decision that was taken at the table while nobody of the organisation had opened the conditions of Veilig Thuis. */
  readonly isUnread?: boolean;
}

/** Per kind of report what is counted of it. */
export type Telling =
  | ToldIncident
  | { readonly tag: 'suspects'; readonly onlyHeard: boolean }
  | { readonly tag: 'assessment'; readonly acute: Answer; readonly conditions: number }
  | { readonly tag: 'decision'; readonly isFinal: boolean; readonly releases: readonly Release[] }
  | { readonly tag: 'screening'; readonly outcome: string }
  | { readonly tag: 'agenda'; readonly urgency: string }
  | HeldMeeting
  | { readonly tag: 'advice' }
  /** It was withdrawn. */
  | { readonly tag: 'withdrawn' }
  /** It is probably a double (P21), and counts no second time. */
  | { readonly tag: 'double' };

export type Answer = 'ja' | 'nee' | 'onbekend';

/** An M1 or M2: `consult` is how Veilig Thuis took part; `isAnonymous` is a consult about nobody (P25). */
export interface ToldIncident {
  readonly tag: 'incident';
  readonly acute: Answer;
  /** To the whole minute. */
  readonly happenedAt: Instant | null;
  readonly consult: 'ter-plaatse' | 'telefonisch';
  readonly isAnonymous: boolean;
}

/** A suspect who may go: with anything that protects the victim, and whether the conditions of Veilig Thuis were taken over. */
export interface Release {
  readonly isProtected: boolean;
  readonly tookOver: boolean;
}

/** An M10: one case discussed in a meeting, with who was invited. */
export interface HeldMeeting {
  readonly tag: 'meeting';
  readonly table: PartnerId;
  /** Days since 1970-01-01 on the local calendar. */
  readonly heldOn: number;
  readonly invited: readonly Invited[];
}

export interface Invited {
  readonly present: 'ja' | 'nee' | 'telefonisch';
  readonly hasMandate: boolean;
}
