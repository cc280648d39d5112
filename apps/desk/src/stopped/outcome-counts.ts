import {
  outcomeSentence,
  partnerName,
  reasonForRecipient,
  type OutcomeCount,
  type RecipientName,
  type RedeliveryOutcome,
  type Rulebook,
  type StoppedScope,
} from '#core';

/** How often each outcome is there, in a fixed order. */
export const countOutcomes = (outcomes: readonly RedeliveryOutcome[]): readonly OutcomeCount[] =>
  [...new Set(outcomes)]
    .sort()
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length }));

/** Outcomes as who asks may hear them: a recipient not that something was stopped that it never had. */
export const toldTo = (scope: StoppedScope, counts: readonly OutcomeCount[]): readonly OutcomeCount[] => {
  if (scope.organisation === null) return counts;
  const told = new Map<RedeliveryOutcome, number>();
  for (const { outcome, count } of counts) {
    const as = reasonForRecipient(outcome);
    told.set(as, (told.get(as) ?? 0) + count);
  }
  return [...told].map(([outcome, count]) => ({ outcome, count }));
};

export const countView = ({ outcome, count }: OutcomeCount) => ({
  uitkomst: outcome,
  uitleg: outcomeSentence(outcome),
  aantal: count,
});

export const recipientView = (rulebook: Rulebook, partner: RecipientName, count: number) => ({
  code: partner,
  naam: partnerName(rulebook, partner),
  aantal: count,
});
