import type { CaseState } from '../case/case-state.js';
import type { Original } from '../correct/original.js';
import type { CaseId, PartnerId, ReportId } from '../report/received-report.js';

/** What the hub already knows that bears on a batch of reports; loaded by the shell before the first decision. */
export interface Situation {
  readonly reports: ReadonlyMap<ReportId, KnownReport>;
  readonly cases: ReadonlyMap<CaseId, CaseState>;
  /** The reports that corrections of this batch speak of, by every id they are known by. */
  readonly originals: ReadonlyMap<ReportId, Original>;
  /** The reports that those of this batch may be doubles of (P21), by `alikeKey`. */
  readonly alike?: ReadonlyMap<string, AlikeReport>;
}

/** A report with the same mark as a new one in the same case. */
export interface AlikeReport {
  readonly id: ReportId;
  /** The mark of its contents. */
  readonly contents: string;
}

/** By what a report is found that a new one may be a double of. */
export const alikeKey = (caseId: CaseId, mark: string): string => `${caseId} ${mark}`;

/** A report that was handled before: enough to recognise a repeat and to follow a reference. */
export interface KnownReport {
  /** Its id; of a probable double that of the report it is a double of (P21), of feedback that passed one on, of that (P18). */
  readonly id: ReportId;
  readonly partner: PartnerId;
  /** null when it was rejected. */
  readonly caseId: CaseId | null;
  readonly recipients: readonly PartnerId[];
  /** The mark of what it said; null or absent when it was not kept. */
  readonly contents?: string | null;
}

/** The report that another one names, with its contents and deliveries when these were asked for. */
export interface ReferredReport extends KnownReport {
  readonly original: Original | null;
}

/** What is known of the report that another one names (`betreft`). */
export const referredReport = (
  refersTo: ReportId | null,
  { reports, originals }: Situation,
): ReferredReport | null => {
  const known = refersTo === null ? undefined : reports.get(refersTo);
  return known === undefined || refersTo === null
    ? null
    : { ...known, original: originals.get(refersTo) ?? null };
};
