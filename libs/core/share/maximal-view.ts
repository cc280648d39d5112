import type { Period } from '../rulebook/rulebook.js';
import type { FieldRule, Plan, PlanRule } from './plan.js';
import { verbs } from './verbs.js';

/** By category, the names of all verbs by which it can ever be shown; a category that is not there is never shown. */
export type Forms = ReadonlyMap<string, ReadonlySet<string>>;

export interface MaximalView {
  readonly outsidePersons: Forms;
  readonly ofPersons: ReadonlyMap<string, MaximalPerson>;
}

/** What can be seen of persons of one role; `isCounted`: it can be only how many there are. */
export interface MaximalPerson {
  readonly forms: Forms;
  readonly isCounted: boolean;
}

/**
 * What these plans can show at most, whatever their conditions, switches and moments turn out to be: a permit counts unless
 * a prohibition holds whenever its rule does.
 */
export const maximalView = (plans: readonly Plan[]): MaximalView => {
  const outside = new Map<string, Set<string>>();
  const persons = new Map<string, { forms: Map<string, Set<string>>; isCounted: boolean }>();
  const personsOf = (role: string) => {
    const known = persons.get(role) ?? { forms: new Map<string, Set<string>>(), isCounted: false };
    persons.set(role, known);
    return known;
  };
  for (const plan of plans)
    for (const { rule, field } of permitsThatCanHold(plan))
      for (const role of field.roles ?? [null]) {
        if (field.verb === 'aantal') {
          if (role !== null && !isForbidden(plan, rule, null)) personsOf(role).isCounted = true;
          continue;
        }
        for (const category of field.categories ?? [])
          if (!isForbidden(plan, rule, category))
            add(role === null ? outside : personsOf(role).forms, category, field.verb.name);
      }
  for (const forms of [outside, ...[...persons.values()].map((each) => each.forms)]) addMeetings(forms);
  return { outsidePersons: outside, ofPersons: persons };
};

const permitsThatCanHold = ({ rules }: Plan): readonly { rule: PlanRule; field: FieldRule }[] =>
  rules
    .filter((rule) => !rule.forbids && canHold(rule))
    .flatMap((rule) => rule.fields.map((field) => ({ rule, field })));

const canHold = ({ period, switches }: PlanRule): boolean =>
  (period.until === null || period.from < period.until) && switches?.length !== 0;

/** Whether some prohibition holds whenever the rule does; null: one on everything. */
const isForbidden = ({ rules }: Plan, rule: PlanRule, category: string | null): boolean =>
  rules.some(
    ({ forbids, fields, period, conditions }) =>
      forbids &&
      fields.some(
        ({ categories }) => categories === null || (category !== null && categories.has(category)),
      ) &&
      spans(period, rule.period) &&
      conditions.every((condition) => rule.conditions.includes(condition)),
  );

const spans = (period: Period, other: Period): boolean =>
  period.from <= other.from &&
  (period.until === null || (other.until !== null && other.until <= period.until));

const add = (forms: Map<string, Set<string>>, category: string, verb: string): void => {
  const known = forms.get(category);
  if (known === undefined) forms.set(category, new Set([verb]));
  else known.add(verb);
};

/** Where two looks find different forms of one rank the field is masked (`weakerOf`). */
const addMeetings = (forms: ReadonlyMap<string, Set<string>>): void => {
  for (const names of forms.values()) {
    const ranks = [...names].map((name) => verbs[name]?.rank);
    if (new Set(ranks).size < ranks.length) names.add('afgeschermd');
  }
};
