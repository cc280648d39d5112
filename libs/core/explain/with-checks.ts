import type { Explanation, RecipientExplanation } from './explanation.js';
import type { SecondLookExplanation } from './second-look.js';

/** An explanation in which each recipient has what later checks found. */
export const withChecks = (
  explanation: Explanation,
  checksOf: (recipient: RecipientExplanation) => readonly SecondLookExplanation[],
) => ({
  ...explanation,
  ontvangers: explanation.ontvangers.map((recipient) => ({ ...recipient, controles: checksOf(recipient) })),
});
