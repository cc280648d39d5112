import type { Instant } from '../../report/instant.js';
import { isWithin } from '../../rulebook/rulebook.js';
import type { FieldRule, Plan, PlanRule } from '../../share/plan.js';
import { COUNT } from '../../share/verbs.js';
import type { RowSubject, RuledPermit } from './matrix.js';

/** The rules of a plan that speak of a group of data, by what they do with it now. */
export interface Bearing {
  readonly permits: readonly RuledPermit[];
  readonly prohibitions: readonly PlanRule[];
  readonly signals: readonly PlanRule[];
  readonly notNow: readonly PlanRule[];
}

/** Finds the rules that bear on a group of data; a group `aantal` of a role is how many such persons there are. */
export const bearingOn = (plan: Plan, subject: RowSubject, at: Instant): Bearing => {
  const speaking = plan.rules.filter(
    (rule) => rule.signals || rule.fields.some((field) => speaksOf(rule, field, subject)),
  );
  const now = speaking.filter((rule) => countsAt(rule, at));
  return {
    permits: now
      .filter(({ forbids }) => !forbids)
      .flatMap((rule) =>
        rule.fields
          .filter((field) => speaksOf(rule, field, subject))
          .map(({ verb, personCondition }) => ({
            rule,
            verb: verb === COUNT ? COUNT : verb.name,
            personCondition:
              personCondition === null ? null : (plan.personConditions[personCondition] ?? null),
          })),
      ),
    prohibitions: now.filter(({ forbids }) => forbids),
    signals: now.filter(({ signals }) => signals),
    notNow: speaking.filter((rule) => !countsAt(rule, at)),
  };
};

const speaksOf = (
  { forbids }: PlanRule,
  { categories, roles, verb }: FieldRule,
  { category, role }: RowSubject,
): boolean => {
  if (forbids) return categories === null || categories.has(category);
  if (role === null) return roles === null && categories?.has(category) === true;
  if (roles?.has(role) !== true) return false;
  return category === COUNT ? verb === COUNT : verb !== COUNT && categories?.has(category) === true;
};

/** A switch that is on nowhere at this moment keeps its rule from holding. */
const countsAt = ({ period, switches }: PlanRule, at: Instant): boolean =>
  isWithin(period, at) && (switches === null || switches.some((on) => isWithin(on.period, at)));
