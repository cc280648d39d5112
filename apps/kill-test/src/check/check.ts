import { checkAnswers } from './check-answers.js';
import { checkTerms } from './check-terms.js';
import { findDisordered } from './find-disordered.js';
import { findDoubled } from './find-doubled.js';
import { findLeaked } from './find-leaked.js';
import { findLost } from './find-lost.js';
import { firstArrivals } from './first-arrivals.js';
import type { Finding, Observed, Violation } from './observed.js';

/** Counts of one trial, and each violation in words. */
export interface Verdict extends Readonly<Record<Violation, number>> {
  /** Distinct reports, spoilt ones not counted. */
  readonly acknowledged: number;
  /** Spoilt reports that were acknowledged by the log. */
  readonly refused: number;
  /** Distinct deliveries. */
  readonly delivered: number;
  /** Deliveries that arrived again under the same id: allowed. */
  readonly repeated: number;
  /** Ends of terms that were told. */
  readonly terms: number;
  readonly findings: readonly Finding[];
}

/**
 * Compares what senders had acknowledged with what recipients got. Shares no code with the hub: it knows what must arrive
 * from `whoMaySee` and recognises reports by the marks in their fields.
 */
export const check = (observed: Observed): Verdict => {
  const { sent, delivered, answered } = observed;
  const arrivals = firstArrivals(delivered);
  const findings = [
    ...findLost(sent, arrivals),
    ...findDoubled(arrivals),
    ...findDisordered(sent, arrivals),
    ...findLeaked(observed, arrivals),
    ...checkTerms(observed.terms, arrivals),
    ...(answered === null ? [] : checkAnswers(sent, answered)),
  ];
  const many = (violation: Violation): number =>
    findings.filter((found) => found.violation === violation).length;
  const acknowledged = sent.filter((one) => one.acknowledged !== null);
  return {
    acknowledged: acknowledged.filter(({ situation }) => situation !== null).length,
    refused: acknowledged.filter(({ situation }) => situation === null).length,
    delivered: arrivals.length,
    repeated: delivered.length - arrivals.length,
    lost: many('lost'),
    doubled: many('doubled'),
    disordered: many('disordered'),
    leaked: many('leaked'),
    terms: new Set(observed.terms.reported).size,
    findings,
  };
};
