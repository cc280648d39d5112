import type { Rulebook } from '../rulebook/rulebook.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import type { SharingDecision } from './decision.js';
import type { PermitFor, Permits } from './permits.js';
import type { PlanRule } from './plan.js';
import type { Refusal } from './share.js';
import { permitsFor } from './seeing.js';

/** What happened to one field of a report for one recipient. Without a rule it was not shared. */
export interface FieldOutcome {
  /** JSON Pointer into the data; a list of persons shows as `/betrokkenen/*`. */
  readonly field: string;
  /** The person role it concerns; null outside the list of persons. */
  readonly role: string | null;
  readonly category: string;
  /** The way it was shared, e.g. `volledig`; null: not in the view at all. */
  readonly verb: string | null;
  readonly rule: string | null;
  readonly article: string | null;
}

/** Per field of the contract, and per person role, what a decision lets the recipient see and by which rule. */
export const explainDecision = (
  rulebook: Rulebook,
  contract: Contract,
  decision: SharingDecision,
  roles: readonly string[],
): readonly FieldOutcome[] => {
  const plan = rulebook.plans[decision.plan];
  if (plan === undefined) return [];
  const permits = permitsFor(plan, decision.held);
  return outcomesIn(rulebook, contract.fields, '', null, permits.outsidePersons, permits, roles);
};

const outcomesIn = (
  rulebook: Rulebook,
  tree: FieldTree,
  at: string,
  role: string | null,
  permitFor: PermitFor | 'aantal' | null,
  permits: Permits,
  roles: readonly string[],
): readonly FieldOutcome[] => {
  switch (tree.kind) {
    case 'field':
      return [outcomeOf(rulebook, tree.category, at, role, permitFor)];
    case 'object':
      return Object.entries(tree.fields).flatMap(([name, member]) =>
        outcomesIn(rulebook, member, `${at}/${name}`, role, permitFor, permits, roles),
      );
    case 'list':
      return tree.perPerson
        ? roles.flatMap((of) =>
            outcomesIn(rulebook, tree.item, `${at}/*`, of, ofPerson(permits, of), permits, roles),
          )
        : outcomesIn(rulebook, tree.item, `${at}/*`, role, permitFor, permits, roles);
  }
};

const ofPerson = (permits: Permits, role: string): PermitFor | 'aantal' | null => {
  const permitted = permits.forPerson(role, '');
  return permitted === null ? null : (permitted.permitFor ?? 'aantal');
};

const outcomeOf = (
  rulebook: Rulebook,
  category: string,
  field: string,
  role: string | null,
  permitFor: PermitFor | 'aantal' | null,
): FieldOutcome => {
  if (permitFor === 'aantal') return { field, role, category, verb: 'aantal', rule: null, article: null };
  const permit = permitFor?.(category) ?? null;
  return {
    field,
    role,
    category,
    verb: permit?.verb.name ?? null,
    rule: permit?.rule.code ?? null,
    article: permit === null ? null : articleOf(rulebook, permit.rule),
  };
};

const articleOf = (rulebook: Rulebook, rule: PlanRule): string | null =>
  rulebook.document.grondslagen.find(({ code }) => code === rule.legalBasis)?.artikel ?? null;

/** Why a candidate got nothing, as Dutch sentences: the rules that might have allowed it and did not hold, or a prohibition. */
export const explainRefusal = (rulebook: Rulebook, refusal: Refusal): readonly string[] => {
  const plan = refusal.plan === null ? undefined : rulebook.plans[refusal.plan];
  if (plan === undefined) return ['Er is geen deelregel die dit toestaat.'];
  const held = (rule: PlanRule): boolean => refusal.held[plan.rules.indexOf(rule)] === '1';
  const prohibitions = plan.rules.filter((rule) => rule.forbids && held(rule) && forbidsEverything(rule));
  const missed = plan.rules.filter((rule) => !rule.forbids && !held(rule));
  return [
    ...prohibitions.map((rule) => `Verbod ${rule.code} (${articleOf(rulebook, rule)}) gaat voor.`),
    ...missed.map(
      (rule) =>
        `Deelregel ${rule.code} (${articleOf(rulebook, rule)}) geldt alleen ${onlyIf(rulebook, rule)}.`,
    ),
  ];
};

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
