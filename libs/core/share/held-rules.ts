import type { CaseState } from '../case/case-state.js';
import type { Instant } from '../report/instant.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Plan, PlanRule } from './plan.js';

/** Which rules of the plan hold at this moment, as a string of `1` and `0`. */
export const heldRules = (plan: Plan, at: Instant, facts: CaseState['facts'], holds: Holds): string => {
  let held = '';
  for (const rule of plan.rules) held += ruleHolds(rule, at, facts, holds) ? '1' : '0';
  return held;
};

const ruleHolds = (rule: PlanRule, at: Instant, facts: CaseState['facts'], holds: Holds): boolean =>
  isWithin(rule.period, at) &&
  rule.conditions.every(holds) &&
  (rule.switches === null ||
    rule.switches.some(
      (on) => on.region === facts['regio'] && isWithin(on.period, at) && on.conditions.every(holds),
    ));
