import type { Instant } from '../report/instant.js';
import type { Period, Rulebook } from '../rulebook/rulebook.js';
import type { CountedTerm } from './counting.js';
import { currentFacts } from './current-facts.js';
import { incidentIndicators } from './incident-indicators.js';
import type { IndicatorFact } from './indicator-fact.js';
import type { Indicator } from './indicator.js';
import { meetingIndicators } from './meeting-indicators.js';
import { reportIndicators } from './report-indicators.js';
import { termIndicators } from './term-indicators.js';
import { zsmIndicators } from './zsm-indicators.js';

/** Whose numbers: of the cases that lie in this region now, over what came in during this period. */
export interface IndicatorQuestion {
  readonly region: string;
  readonly period: Period;
  readonly at: Instant;
}

/**
 * The numbers of a region. `facts` are all facts of the cases in it, also from before the period: what repeats and what a decision
 * came after lies there.
 */
export const indicatorsOf = (
  rulebook: Rulebook,
  facts: readonly IndicatorFact[],
  terms: readonly CountedTerm[],
  { region, period, at }: IndicatorQuestion,
): readonly Indicator[] => {
  const counting = { rulebook, region, period, current: currentFacts(facts), terms, at };
  return [
    incidentIndicators(counting),
    ...reportIndicators(counting),
    ...termIndicators(counting),
    ...zsmIndicators(counting),
    ...meetingIndicators(counting),
  ];
};
