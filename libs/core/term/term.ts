import type { Instant } from '../report/instant.js';
import type { PartnerId, ReportId } from '../report/received-report.js';

/** A deadline that runs in a case: what must happen before when, and who must see to it. */
export interface Term {
  /** The code of its rule in the rulebook. */
  readonly code: string;
  /** The report that started it. */
  readonly reportId: ReportId;
  /** The place in the report's list it is about (e.g. which suspect); null: the report as a whole. */
  readonly item: number | null;
  /** The sender's own mark (`kenmerk`) of that person. */
  readonly subject: string | null;
  /** Who must see to it; null: nobody who may know of the report. */
  readonly partner: PartnerId | null;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
  /** It counts from the second best moment, because the best is not known yet. */
  readonly isProvisional: boolean;
  /** What the hub reports next, and when; null: nothing more. */
  readonly next: TermEvent | null;
  /** What it reported before. */
  readonly reported: readonly string[];
  readonly end: TermOutcome | null;
}

/** `verstreken`, or the code of a warning. */
export interface TermEvent {
  readonly event: string;
  readonly at: Instant;
}

export interface TermOutcome {
  readonly outcome: 'gehaald' | 'vervallen';
  readonly at: Instant;
  readonly by: ReportId;
}

/** The term once it is over: nothing more is reported of it. */
export const endedTerm = (term: Term, outcome: TermOutcome['outcome'], at: Instant, by: ReportId): Term => ({
  ...term,
  next: null,
  end: { outcome, at, by },
});

/** The event that a term ran out. */
export const EXPIRED = 'verstreken';

/** The kind of report by which the hub tells that a term ran out, or nearly did. */
export const TERM_REPORT = 'termijn';

/** What tells the terms of a case apart; stable, and free of person data. */
export const termKey = ({
  reportId,
  code,
  item,
  partner,
}: Pick<Term, 'reportId' | 'code' | 'item' | 'partner'>): string =>
  `${reportId}.${code}.${item ?? ''}.${partner ?? ''}`;
