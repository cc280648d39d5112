import { mayFollowReports, type Person, type Rulebook } from '#core';
import { type Refusal, problem } from '#runtime';
import type { SentBy } from '#store';

/**
 * Whose reports somebody may follow: those of their own organisation. What it sent to named functions only is for who works in a
 * function there too: others must not learn that there is such a report.
 */
export const sentBy = (rulebook: Rulebook, person: Person, at: number): SentBy | Refusal => {
  const missing = mayFollowReports(rulebook, person, at);
  if (missing !== null) return { refusal: problem('geen-toegang', missing) };
  const { organisation, region, function: of } = person.assignment;
  return { partner: organisation, region, withConfidential: of !== null };
};
