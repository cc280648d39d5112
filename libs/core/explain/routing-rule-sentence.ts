import type { RoutingRuleDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { routingRuleParts } from './routing-rule-parts.js';

/** A routing rule as one Dutch sentence, made from its parts: when, to whom, for what, by when, and what else. */
export const routingRuleSentence = (document: RulebookDocument, rule: RoutingRuleDocument): string => {
  const { when, toWhom, within, purpose, further } = routingRuleParts(document, rule);
  return `Bij ${when}: ${[toWhom, within, purpose].join(', ')}${further.map((part) => `; ${part}`).join('')}.`;
};
