import type { Rulebook } from '../rulebook/rulebook.js';
import type { PlanRule } from '../share/plan.js';
import type { Refusal } from '../share/share.js';
import { articleOf } from './article-of.js';

/** Why a candidate got nothing, as Dutch sentences: the rules that might have allowed it and did not hold, or a prohibition. */
export const explainRefusal = (rulebook: Rulebook, refusal: Refusal): readonly string[] => {
  const plan = refusal.plan === null ? undefined : rulebook.plans[refusal.plan];
  if (plan === undefined) return ['Er is geen deelregel die dit toestaat.'];
  const held = (rule: PlanRule): boolean => refusal.held[plan.rules.indexOf(rule)] === '1';
  const permitted = new Set(
    plan.rules.filter((rule) => !rule.forbids && held(rule)).flatMap((rule) => categoriesOf(rule)),
  );
  const prohibitions = plan.rules.filter(
    (rule) =>
      rule.forbids &&
      held(rule) &&
      (forbidsEverything(rule) || categoriesOf(rule).some((category) => permitted.has(category))),
  );
  const missed = plan.rules.filter((rule) => !rule.forbids && !held(rule));
  return [
    ...prohibitions.map((rule) => `Verbod ${rule.code} (${articleOf(rulebook, rule)}) gaat voor.`),
    ...missed.map(
      (rule) =>
        `Deelregel ${rule.code} (${articleOf(rulebook, rule)}) geldt alleen ${onlyIf(rulebook, rule)}.`,
    ),
  ];
};

const categoriesOf = ({ fields }: PlanRule): readonly string[] =>
  fields.flatMap(({ categories }) => [...(categories ?? [])]);

const forbidsEverything = (rule: PlanRule): boolean =>
  rule.fields.some(({ categories }) => categories === null);

const onlyIf = (rulebook: Rulebook, rule: PlanRule): string => {
  const conditions = rule.conditions.map((condition) => rulebook.conditions[condition]?.sentence ?? '');
  const switched = (rule.switches ?? [])
    .slice(0, 1)
    .map(({ code }) => `de schakelaar ${code} staat aan in deze regio en haar voorwaarde geldt`);
  const all = [...conditions, ...switched];
  return all.length === 0
    ? 'in de periode die de regelset noemt'
    : `onder deze voorwaarde: ${all.join(', én ')}`;
};
