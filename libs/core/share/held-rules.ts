import type { CaseState } from '../case/case-state.js';
import type { Instant } from '../report/instant.js';
import type { Holds } from '../rulebook/conditions-of-report.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Plan, PlanRule, RegionSwitch } from './plan.js';

/** When and where a rule is asked whether it holds. */
export interface Moment {
  readonly at: Instant;
  /** The region of the case, on which switches depend. */
  readonly region: string | null;
}

/** This moment in a case, whose region is among its facts. */
export const momentIn = ({ regio }: CaseState['facts'], at: Instant): Moment => ({
  at,
  region: typeof regio === 'string' ? regio : null,
});

/** Which rules of the plan hold at this moment, as a string of `1` and `0`. */
export const heldRules = (plan: Plan, moment: Moment, holds: Holds): string => {
  let held = '';
  for (const rule of plan.rules) held += ruleHolds(rule, moment, holds) ? '1' : '0';
  return held;
};

export const ruleHolds = (rule: PlanRule, moment: Moment, holds: Holds): boolean =>
  isWithin(rule.period, moment.at) &&
  rule.conditions.every(holds) &&
  (rule.switches === null || isOn(rule.switches, moment, holds)) &&
  (rule.switchesOff === null || !isOn(rule.switchesOff, moment, holds));

/** Whether a switch is on in the region of the case, at this moment and under its own conditions. */
export const isOn = (switches: readonly RegionSwitch[], { at, region }: Moment, holds: Holds): boolean =>
  switches.some((on) => on.region === region && isWithin(on.period, at) && on.conditions.every(holds));

/** Which conditions of the plan hold, as a string of `1` and `0`: with a moment it tells which rules hold. */
export const conditionBits = (plan: Plan, holds: Holds): string => {
  let bits = '';
  for (const condition of plan.conditions) bits += holds(condition) ? '1' : '0';
  return bits;
};

/** The conditions as they were when these bits were noted. */
export const holdsByBits = (plan: Plan, bits: string): Holds => {
  const held = new Set(plan.conditions.filter((_, n) => bits[n] === '1'));
  return (condition) => held.has(condition);
};
