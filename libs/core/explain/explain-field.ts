import type { Rulebook } from '../rulebook/rulebook.js';
import type { Permit, PermitFor } from '../share/permits.js';
import type { FieldRule, Plan, PlanRule } from '../share/plan.js';
import { explainCondition } from './explain-rule.js';
import type { ChainLink, FieldExplanation, FieldWay, RuleExplanation } from './explanation.js';
import { fieldSentence } from './field-sentence.js';
import { pointerOf } from './field-places.js';
import type { FieldPlace } from './field-places.js';

/** What the fields of one recipient are explained from: its plan with what held, and each rule already explained. */
export interface FieldContext {
  readonly rulebook: Rulebook;
  readonly plan: Plan;
  /** In the order of the plan. */
  readonly rules: readonly RuleExplanation[];
  readonly recipientKind: string;
  readonly purpose: string;
}

/** A person of the report as the explanation knows it: a place in the list, a role, and the person conditions it met. */
export interface PersonPlace {
  readonly place: number;
  readonly role: string;
  readonly met: string;
}

/** What became of one field (of one person), and by which rules: the chain field → category → rule → article → conditions. */
export const explainField = (
  context: FieldContext,
  place: FieldPlace,
  person: PersonPlace | null,
  permitFor: PermitFor | 'aantal' | null,
): FieldExplanation => {
  const permit = permitFor === 'aantal' || permitFor === null ? null : permitFor(place.category);
  const isCounted = permitFor === 'aantal';
  const isCount = isCounted && place.within === '/rol';
  const wijze = isCount ? 'aantal' : (permit?.verb.name ?? null);
  const field = {
    veld: pointerOf(place, person?.place ?? '*'),
    betrokkene: person === null ? null : person.place + 1,
    rol: person?.role ?? null,
    categorie: place.category,
    hoe: wayOf(wijze),
    wijze,
    keten: chainOf(context, place, person, permit, isCounted),
  };
  return { ...field, zin: fieldSentence(field, { ...context, place, isCounted: isCounted && !isCount }) };
};

const wayOf = (verb: string | null): FieldWay => {
  if (verb === null) return 'weggelaten';
  if (verb === 'volledig') return 'gedeeld';
  return verb === 'afgeschermd' ? 'afgeschermd' : 'veralgemeend';
};

const chainOf = (
  context: FieldContext,
  { category }: FieldPlace,
  person: PersonPlace | null,
  permit: Permit | null,
  isCounted: boolean,
): readonly ChainLink[] => {
  const { plan, rules } = context;
  const link = (rule: PlanRule, field: FieldRule | null): readonly ChainLink[] => {
    const explained = rules[plan.rules.indexOf(rule)];
    return explained === undefined ? [] : [linkOf(context, explained, field, person)];
  };
  const about = (field: FieldRule): boolean => concerns(field, category, person);
  if (permit !== null) {
    const field = permit.rule.fields.find(
      (one) =>
        one.verb !== 'aantal' && one.verb.name === permit.verb.name && about(one) && meets(one, person),
    );
    return link(permit.rule, field ?? null);
  }
  const prohibitions = plan.rules.filter(
    (rule, n) => rule.forbids && rules[n]?.gold === true && forbids(rule, category),
  );
  if (prohibitions.length > 0) return prohibitions.flatMap((rule) => link(rule, null));
  const counting = (field: FieldRule): boolean =>
    isCounted && field.verb === 'aantal' && field.roles?.has(person?.role ?? '') === true;
  return plan.rules.flatMap((rule) => {
    const field = rule.forbids ? undefined : rule.fields.find((one) => about(one) || counting(one));
    return field === undefined ? [] : link(rule, field);
  });
};

const concerns = (field: FieldRule, category: string, person: PersonPlace | null): boolean =>
  field.verb !== 'aantal' &&
  field.categories?.has(category) === true &&
  (person === null ? field.roles === null : field.roles?.has(person.role) === true);

const meets = ({ personCondition }: FieldRule, person: PersonPlace | null): boolean =>
  personCondition === null || person?.met[personCondition] === '1';

const forbids = ({ fields }: PlanRule, category: string): boolean =>
  fields.some(({ categories }) => categories === null || categories.has(category));

const linkOf = (
  { rulebook, plan }: FieldContext,
  { regel, artikel, gold, voorwaarden }: RuleExplanation,
  field: FieldRule | null,
  person: PersonPlace | null,
): ChainLink => {
  const condition =
    field === null || field.personCondition === null
      ? undefined
      : plan.personConditions[field.personCondition];
  return {
    regel,
    artikel,
    gold,
    voorwaarden,
    persoonvoorwaarde:
      condition === undefined || field === null
        ? null
        : explainCondition(rulebook, condition, () => meets(field, person)),
  };
};
