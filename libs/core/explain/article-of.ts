import type { Rulebook } from '../rulebook/rulebook.js';
import type { PlanRule } from '../share/plan.js';

/** The article of law under a rule. */
export const articleOf = (rulebook: Rulebook, { legalBasis }: Pick<PlanRule, 'legalBasis'>): string | null =>
  rulebook.legalBases.get(legalBasis)?.artikel ?? null;
