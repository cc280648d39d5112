import type { Explanation, RecipientExplanation } from './explanation.js';
import type { SecondLookExplanation } from './second-look.js';

/** An explanation in which each recipient has what later checks found. */
export const withLooks = (
  explanation: Explanation,
  looksOf: (recipient: RecipientExplanation) => readonly SecondLookExplanation[],
) => ({
  ...explanation,
  ontvangers: explanation.ontvangers.map((recipient) => ({ ...recipient, controles: looksOf(recipient) })),
});
