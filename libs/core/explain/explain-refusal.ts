import type { Holds } from '../rulebook/conditions-of-report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { holdsByBits } from '../share/held-rules.js';
import type { PlanRule } from '../share/plan.js';
import type { Refusal } from '../share/share.js';
import { articleOf } from './article-of.js';

/**
 * Why a candidate got nothing, as Dutch sentences: the prohibitions that held, or the rules that came nearest to allowing it with
 * what was missing. `conditions` are the values of the plan's conditions; null when they were not kept.
 */
export const explainRefusal = (
  rulebook: Rulebook,
  refusal: Refusal,
  conditions: string | null = null,
): readonly string[] => {
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
  const holds = conditions === null ? null : holdsByBits(plan, conditions);
  const missed = plan.rules
    .filter((rule) => !rule.forbids && !held(rule))
    .map((rule) => ({ rule, missing: missingFor(rulebook, rule, holds) }));
  const fewest = Math.min(...missed.map(({ missing }) => missing.length));
  const nearest = missed.filter(({ missing }) => missing.length === fewest);
  return [
    ...prohibitions.map((rule) => `Verbod ${rule.code} (${articleOf(rulebook, rule)}) gaat voor.`),
    ...nearest.map(
      ({ rule, missing }) =>
        `Deelregel ${rule.code} (${articleOf(rulebook, rule)}) geldt alleen ${onlyIf(missing)}.`,
    ),
    ...furtherRules(missed.length - nearest.length),
  ];
};

const furtherRules = (count: number): readonly string[] => {
  if (count === 0) return [];
  return [count === 1 ? 'Nog één deelregel geldt hier niet.' : `Nog ${count} deelregels gelden hier niet.`];
};

const categoriesOf = ({ fields }: PlanRule): readonly string[] =>
  fields.flatMap(({ categories }) => [...(categories ?? [])]);

const forbidsEverything = (rule: PlanRule): boolean =>
  rule.fields.some(({ categories }) => categories === null);

/** What a rule asks and was not so; all that it asks when the values were not kept. */
const missingFor = (rulebook: Rulebook, rule: PlanRule, holds: Holds | null): readonly string[] => {
  const conditions = rule.conditions
    .filter((condition) => holds?.(condition) !== true)
    .map((condition) => rulebook.conditions[condition]?.sentence ?? '');
  const switched = (rule.switches ?? [])
    .slice(0, 1)
    .map(({ code }) => `de schakelaar ${code} staat aan in deze regio en haar voorwaarde geldt`);
  return [...conditions, ...switched];
};

const onlyIf = (missing: readonly string[]): string =>
  missing.length === 0
    ? 'in de periode die de regelset noemt'
    : `onder deze voorwaarde: ${missing.join(', én ')}`;
