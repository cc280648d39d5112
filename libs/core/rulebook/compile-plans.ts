import { planKey } from '../share/plan.js';
import type { FieldRule, Plan, PlanRule, RegionSwitch } from '../share/plan.js';
import { COUNT, verbs } from '../share/verbs.js';
import type { RankedVerb } from '../share/verbs.js';
import type { Contract } from '../validate/contract.js';
import { compilePeriod } from './compile-partners.js';
import type {
  FieldPermitDocument,
  ProhibitionDocument,
  RulebookDocument,
  SharingRuleDocument,
} from './rulebook-document.js';

type NumberOf = (condition: string) => number;

interface Subject {
  readonly type: string;
  readonly recipient: string;
  readonly rules: SharingRuleDocument[];
}

/**
 * One plan for each combination of report type, kinds of provider and recipient, partnership and purpose that a sharing
 * rule speaks of, in the order of their keys. What no rule speaks of has no plan, and is denied.
 */
export const compilePlans = (
  document: RulebookDocument,
  contracts: readonly Contract[],
  numberOf: NumberOf,
): readonly Plan[] => {
  const subjects = new Map<string, Subject>();
  for (const rule of document.deelregels)
    for (const { type } of contracts.filter(({ kind }) => kind === rule.bericht))
      for (const provider of rule.van)
        for (const recipient of rule.aan) {
          const key = planKey(type, provider, recipient, rule.verband, rule.doel);
          const subject = subjects.get(key) ?? { type, recipient, rules: [] };
          subject.rules.push(rule);
          subjects.set(key, subject);
        }
  const switches = switchesOf(document, numberOf);
  return [...subjects.keys()].sort().map((key, number) => {
    const { recipient, rules } = subjects.get(key) as Subject;
    const personConditions = personConditionsOf(rules);
    const permits = rules.map((rule) => permitRule(rule, personConditions, switches, numberOf));
    const prohibitions = document.verboden
      .filter(({ behalveAan }) => !behalveAan.includes(recipient))
      .map((prohibition) => prohibitionRule(prohibition, numberOf));
    return {
      number,
      key,
      rules: [...permits, ...prohibitions].sort((a, b) => (a.code < b.code ? -1 : 1)),
      personConditions: personConditions.map(numberOf),
    };
  });
};

const personConditionsOf = (rules: readonly SharingRuleDocument[]): readonly string[] =>
  [...new Set(rules.flatMap(({ velden }) => velden.flatMap(({ persoonAls }) => persoonAls ?? [])))].sort();

const switchesOf = (
  document: RulebookDocument,
  numberOf: NumberOf,
): ReadonlyMap<string, readonly RegionSwitch[]> =>
  new Map(
    document.schakelaars.map(({ code }) => [
      code,
      document.schakelaars
        .filter((other) => other.code === code)
        .map(({ regio, van, tot, als }) => ({
          code,
          region: regio,
          period: compilePeriod(van, tot),
          conditions: als.map(numberOf),
        })),
    ]),
  );

const permitRule = (
  rule: SharingRuleDocument,
  personConditions: readonly string[],
  switches: ReadonlyMap<string, readonly RegionSwitch[]>,
  numberOf: NumberOf,
): PlanRule => ({
  code: rule.code,
  forbids: false,
  legalBasis: rule.grondslag,
  period: compilePeriod(rule.geldigVan, rule.geldigTot),
  conditions: rule.als.map(numberOf),
  switches: rule.schakelaar === undefined ? null : (switches.get(rule.schakelaar) ?? []),
  fields: rule.velden.map((permit) => fieldRule(permit, personConditions)),
});

const fieldRule = (permit: FieldPermitDocument, personConditions: readonly string[]): FieldRule => ({
  categories: new Set(permit.categorieen),
  roles: permit.rollen === undefined ? null : new Set(permit.rollen),
  personCondition: permit.persoonAls === undefined ? null : personConditions.indexOf(permit.persoonAls),
  verb: permit.hoe === COUNT ? COUNT : (verbs[permit.hoe] as RankedVerb),
});

const prohibitionRule = (rule: ProhibitionDocument, numberOf: NumberOf): PlanRule => ({
  code: rule.code,
  forbids: true,
  legalBasis: rule.grondslag,
  period: compilePeriod(rule.geldigVan, rule.geldigTot),
  conditions: rule.als.map(numberOf),
  switches: null,
  fields: [
    {
      categories: rule.categorieen === 'alle' ? null : new Set(rule.categorieen),
      roles: null,
      personCondition: null,
      verb: verbs['afgeschermd'] as RankedVerb,
    },
  ],
});
