import type { Instant } from '../report/instant.js';
import type { PartnerId, ReportId } from '../report/received-report.js';
import type { Period, Rulebook } from '../rulebook/rulebook.js';
import type { CurrentFacts } from './current-facts.js';
import type { IndicatorFact } from './indicator-fact.js';

/** A term that a counted report started, and how it stands. */
export interface CountedTerm {
  readonly code: string;
  readonly reportId: ReportId;
  readonly item: number | null;
  readonly partner: PartnerId | null;
  readonly dueAt: Instant;
  readonly outcome: 'gehaald' | 'vervallen' | null;
  readonly closedAt: Instant | null;
  readonly closedBy: ReportId | null;
}

/** What indicators are counted from: everything of the cases of a region of which something came in during the period. */
export interface Counting {
  readonly rulebook: Rulebook;
  readonly region: string;
  readonly period: Period;
  readonly current: CurrentFacts;
  readonly terms: readonly CountedTerm[];
  /** The hub's clock. */
  readonly at: Instant;
}

/** The facts that came in during the period. */
export const inPeriod = ({ current, period }: Counting): readonly IndicatorFact[] =>
  current.facts.filter(({ receivedAt }) => isIn(period, receivedAt));

export const isIn = ({ from, until }: Period, at: Instant): boolean =>
  at >= from && (until === null || at < until);
