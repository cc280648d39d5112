import { caseRegion } from '../case/case-region.js';
import { heldConditions } from '../rulebook/condition-index.js';
import type { ConditionIndex } from '../rulebook/condition-index.js';
import type { ConditionSubject, Holds } from '../rulebook/conditions-of-report.js';
import type { RoutingRule } from '../rulebook/rulebook.js';

/**
 * The routing rules for one kind of report, filed so that a report only meets rules that may apply: by region, and within that
 * by the condition that the fewest rules ask.
 */
export interface RouteIndex {
  /** By code, so that the order in which they were written makes no difference. */
  readonly rules: readonly RoutingRule[];
  readonly conditions: ConditionIndex;
  readonly anywhere: RuleFile;
  readonly inRegion: ReadonlyMap<string, RuleFile>;
  /** Whether a rule asks who was shown what of the report that this one names. */
  readonly readsOriginal: boolean;
}

export interface RuleFile {
  readonly unconditional: readonly RoutingRule[];
  readonly byCondition: ReadonlyMap<number, readonly RoutingRule[]>;
}

/** Files the rules for one kind of report. */
export const indexRoutes = (rules: readonly RoutingRule[], conditions: ConditionIndex): RouteIndex => {
  const asked = new Map<number, number>();
  for (const rule of rules)
    for (const condition of rule.conditions) asked.set(condition, (asked.get(condition) ?? 0) + 1);
  const anywhere = emptyFile();
  const inRegion = new Map<string, Filling>();
  for (const rule of rules) {
    const rarest = rarestOf(rule, asked);
    for (const file of filesOf(rule, anywhere, inRegion))
      if (rarest === undefined) file.unconditional.push(rule);
      else {
        const filed = file.byCondition.get(rarest);
        if (filed === undefined) file.byCondition.set(rarest, [rule]);
        else filed.push(rule);
      }
  }
  const readsOriginal = rules.some(({ addresses, whenClosed, whenUnknown }) =>
    [...addresses, ...whenClosed, ...whenUnknown].some((address) => 'vanVeld' in address),
  );
  return { rules, conditions, anywhere, inRegion, readsOriginal };
};

interface Filling {
  readonly unconditional: RoutingRule[];
  readonly byCondition: Map<number, RoutingRule[]>;
}

const emptyFile = (): Filling => ({ unconditional: [], byCondition: new Map() });

const filesOf = (
  { regions }: RoutingRule,
  anywhere: Filling,
  inRegion: Map<string, Filling>,
): readonly Filling[] =>
  regions === null
    ? [anywhere]
    : [...regions].map((region) => {
        const file = inRegion.get(region) ?? emptyFile();
        inRegion.set(region, file);
        return file;
      });

const rarestOf = ({ conditions }: RoutingRule, asked: ReadonlyMap<number, number>): number | undefined =>
  [...conditions].sort((one, other) => (asked.get(one) ?? 0) - (asked.get(other) ?? 0) || one - other)[0];

/** The rules of which region and conditions hold, by code, and every condition that holds. */
export const rulesHeld = (
  { conditions, anywhere, inRegion }: RouteIndex,
  subject: ConditionSubject,
  holds: Holds,
): { readonly rules: readonly RoutingRule[]; readonly held: ReadonlySet<number> } => {
  const held = heldConditions(conditions, subject, holds);
  const rules: RoutingRule[] = [];
  const regional = inRegion.get(caseRegion(subject.zaak));
  for (const file of regional === undefined ? [anywhere] : [anywhere, regional]) {
    rules.push(...file.unconditional);
    for (const condition of held)
      for (const rule of file.byCondition.get(condition) ?? [])
        if (allOf(rule.conditions, held)) rules.push(rule);
  }
  return { rules: rules.length < 2 ? rules : rules.sort(byCode), held };
};

// A plain loop: this runs for every rule that a report meets.
const allOf = (conditions: readonly number[], held: ReadonlySet<number>): boolean => {
  for (const condition of conditions) if (!held.has(condition)) return false;
  return true;
};

/** Rules in an order that does not depend on how the document is written. */
export const byCode = (one: Pick<RoutingRule, 'code'>, other: Pick<RoutingRule, 'code'>): number =>
  one.code < other.code ? -1 : 1;
