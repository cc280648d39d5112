import { listRoutingRules, type ListRoutingRules } from './list-routing-rules.js';
import { readChoices, type ReadChoices } from './read-choices.js';
import { readMatrix, type ReadMatrix } from './read-matrix.js';
import { readRoutingRule, type ReadRoutingRule } from './read-routing-rule.js';
import { readRulebook, type ReadRulebook } from './read-rulebook.js';
import { readSharingRule, type ReadSharingRule } from './read-sharing-rule.js';
import type { RulesParts } from './rules-parts.js';

/** Everything that can be asked about the rulebook. */
export interface RulesHandlers {
  readonly rulebook: ReadRulebook;
  readonly choices: ReadChoices;
  readonly matrix: ReadMatrix;
  readonly list: ListRoutingRules;
  readonly routing: ReadRoutingRule;
  readonly sharing: ReadSharingRule;
}

export const rulesHandlers = (parts: RulesParts): RulesHandlers => ({
  rulebook: readRulebook(parts),
  choices: readChoices(parts),
  matrix: readMatrix(parts),
  list: listRoutingRules(parts),
  routing: readRoutingRule(parts),
  sharing: readSharingRule(parts),
});
