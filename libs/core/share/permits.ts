import type { FieldRule, Plan, PlanRule } from './plan.js';
import type { RankedVerb } from './verbs.js';

/** A way to share a field, and the rule that allows it. */
export interface Permit {
  readonly verb: RankedVerb;
  readonly rule: PlanRule;
}

export type PermitFor = (category: string) => Permit | null;

/** What the rules that held allow: for fields outside persons, and for a person by role and the conditions it meets. */
export interface Permits {
  /** Whether there is anything to see, or only to hear of; a prohibition on everything leaves nothing. */
  readonly level: 'view' | 'signal' | 'nothing';
  readonly outsidePersons: PermitFor;
  /** null: nothing of such a person. */
  readonly forPerson: (role: string, conditionsMet: string) => PersonPermits | null;
}

/** What may be seen of a person: its fields, or, when there is nothing to see of those, that it counts. */
export interface PersonPermits {
  /** null: no field at all. */
  readonly permitFor: PermitFor | null;
  /** Whether the number of persons of this role may be told. */
  readonly counted: boolean;
}

interface RuledField {
  readonly field: FieldRule;
  readonly rule: PlanRule;
}

/** Works out the permits of a plan for the rules that held; prohibitions beat permissions (P1). */
export const permitsOf = (plan: Plan, held: string): Permits => {
  const rules = plan.rules.filter((_, n) => held[n] === '1');
  const inForce = rules.flatMap((rule) => rule.fields.map((field): RuledField => ({ field, rule })));
  const prohibited = prohibitedBy(inForce.filter(({ rule }) => rule.forbids));
  const permits = prohibited.everything ? [] : inForce.filter(({ rule }) => !rule.forbids);
  const outside = permits.filter(({ field }) => field.roles === null);
  return {
    level: levelOf(permits, prohibited, rules),
    outsidePersons: remembered((category) => strongest(outside, prohibited, category)),
    forPerson: rememberedPair((role, met) => {
      const mine = permits.filter(({ field }) => concerns(field, role, met));
      if (mine.length === 0) return null;
      return {
        permitFor: mine.every(({ field }) => field.verb === 'aantal')
          ? null
          : remembered((category) => strongest(mine, prohibited, category)),
        counted: mine.some(({ field }) => field.verb === 'aantal'),
      };
    }),
  };
};

const levelOf = (
  permits: readonly RuledField[],
  prohibited: Prohibited,
  rules: readonly PlanRule[],
): Permits['level'] => {
  if (permits.some(({ field }) => field.verb === 'aantal' || shows(field, prohibited))) return 'view';
  return !prohibited.everything && rules.some(({ signals }) => signals) ? 'signal' : 'nothing';
};

const shows = ({ categories }: FieldRule, prohibited: Prohibited): boolean =>
  [...(categories ?? [])].some((category) => !prohibited.categories.has(category));

interface Prohibited {
  readonly everything: boolean;
  readonly categories: ReadonlySet<string>;
}

const prohibitedBy = (prohibitions: readonly RuledField[]): Prohibited => ({
  everything: prohibitions.some(({ field }) => field.categories === null),
  categories: new Set(prohibitions.flatMap(({ field }) => [...(field.categories ?? [])])),
});

const concerns = ({ roles, personCondition }: FieldRule, role: string, met: string): boolean =>
  roles !== null && roles.has(role) && (personCondition === null || met[personCondition] === '1');

const strongest = (
  permits: readonly RuledField[],
  prohibited: Prohibited,
  category: string,
): Permit | null => {
  if (prohibited.categories.has(category)) return null;
  let best: Permit | null = null;
  for (const { field, rule } of permits)
    if (
      field.verb !== 'aantal' &&
      field.categories?.has(category) &&
      (best === null || field.verb.rank > best.verb.rank)
    )
      best = { verb: field.verb, rule };
  return best;
};

const remembered = <Value>(work: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
};

const rememberedPair = <Value>(
  work: (first: string, second: string) => Value,
): ((first: string, second: string) => Value) => {
  const byFirst = remembered((first) => remembered((second) => work(first, second)));
  return (first, second) => byFirst(first)(second);
};
