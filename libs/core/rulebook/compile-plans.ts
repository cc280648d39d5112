import { planKey } from '../share/plan.js';
import type { FieldRule, Plan, PlanKey, PlanRule, RegionSwitch } from '../share/plan.js';
import { COUNT, verbs } from '../share/verbs.js';
import type { RankedVerb } from '../share/verbs.js';
import { compilePeriod } from './compile-partners.js';
import { groupBy } from './group-by.js';
import { overlapOf } from './period.js';
import { prohibitionsFor } from './prohibitions-for.js';
import type { Period } from './rulebook.js';
import type {
  FieldPermitDocument,
  ProhibitionDocument,
  RulebookDocument,
  SharingRuleDocument,
} from './rulebook-document.js';

export type NumberOf = (condition: string) => number;

/** What one plan is for, and the sharing rules that speak of it. */
interface Subject extends PlanKey {
  readonly rules: SharingRuleDocument[];
}

/**
 * One plan for each combination of kind of report, kinds of provider and recipient, partnership and purpose that a sharing
 * rule speaks of, numbered in the order of their keys. What no rule speaks of has no plan, and is denied. A plan is worked
 * out when it is first asked for, so that a new rulebook is in force at once however large it is; finding out which there are
 * goes by 250 rules a step.
 */
export function* planSteps(
  document: RulebookDocument,
  numberOf: NumberOf,
): Generator<undefined, readonly Plan[]> {
  const subjects = yield* subjectSteps(document);
  yield;
  const compile = planCompiler(document, numberOf);
  return [...subjects.keys()]
    .sort()
    .map((key, number) => lazyPlan(number, key, () => compile(subjects.get(key) as Subject)));
}

const AT_ONCE = 250;

function* subjectSteps({ deelregels }: RulebookDocument): Generator<undefined, ReadonlyMap<string, Subject>> {
  const subjects = new Map<string, Subject>();
  for (const [n, rule] of deelregels.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) yield;
    for (const provider of rule.van)
      for (const recipient of rule.aan) {
        const { bericht: kind, verband: partnership, doel: purpose } = rule;
        const about = { kind, provider, recipient, partnership, purpose };
        const key = planKey(about);
        const subject = subjects.get(key);
        if (subject === undefined) subjects.set(key, { ...about, rules: [rule] });
        else subject.rules.push(rule);
      }
  }
  return subjects;
}

type PlanContents = Omit<Plan, 'number' | 'key'>;

const lazyPlan = (number: number, key: string, compile: () => PlanContents): Plan => {
  let known: PlanContents | null = null;
  const contents = (): PlanContents => (known ??= compile());
  return {
    number,
    key,
    get rules() {
      return contents().rules;
    },
    get conditions() {
      return contents().conditions;
    },
    get personConditions() {
      return contents().personConditions;
    },
  };
};

const planCompiler = (
  document: RulebookDocument,
  numberOf: NumberOf,
): ((subject: Subject) => PlanContents) => {
  const switches = switchesOf(document, numberOf);
  const bases = new Map(
    document.grondslagen.map(({ code, geldigVan, geldigTot }) => [code, compilePeriod(geldigVan, geldigTot)]),
  );
  const periodOf = (rule: Pick<SharingRuleDocument, 'grondslag' | 'geldigVan' | 'geldigTot'>): Period =>
    overlapOf(compilePeriod(rule.geldigVan, rule.geldigTot), bases.get(rule.grondslag));
  return (subject) => {
    const personConditions = personConditionsOf(subject.rules);
    const permits = subject.rules.map((rule): PlanRule => ({
      code: rule.code,
      forbids: false,
      afterReading: false,
      legalBasis: rule.grondslag,
      period: periodOf(rule),
      conditions: rule.als.map(numberOf),
      switches: rule.schakelaar === undefined ? null : (switches.get(rule.schakelaar) ?? []),
      switchesOff: rule.schakelaarUit === undefined ? null : (switches.get(rule.schakelaarUit) ?? []),
      signals: rule.niveau === 'signaal',
      duties: rule.plichten ?? [],
      fields: rule.velden.map((permit) => fieldRule(permit, personConditions)),
    }));
    const prohibitions = prohibitionsFor(document.verboden, subject).map((rule) =>
      prohibitionRule(rule, periodOf(rule), numberOf),
    );
    const rules = [...permits, ...prohibitions].sort((a, b) => (a.code < b.code ? -1 : 1));
    return { rules, conditions: conditionsIn(rules), personConditions: personConditions.map(numberOf) };
  };
};

const conditionsIn = (rules: readonly PlanRule[]): readonly number[] => {
  const found = rules.flatMap(({ conditions, switches, switchesOff }) => [
    ...conditions,
    ...[...(switches ?? []), ...(switchesOff ?? [])].flatMap((one) => one.conditions),
  ]);
  return [...new Set(found)].sort((a, b) => a - b);
};

const personConditionsOf = (rules: readonly SharingRuleDocument[]): readonly string[] =>
  [...new Set(rules.flatMap(({ velden }) => velden.flatMap(({ persoonAls }) => persoonAls ?? [])))].sort();

const switchesOf = (
  document: RulebookDocument,
  numberOf: NumberOf,
): ReadonlyMap<string, readonly RegionSwitch[]> =>
  groupBy(
    document.schakelaars,
    ({ code }) => code,
    ({ code, regio, van, tot, als }) => ({
      code,
      region: regio,
      period: compilePeriod(van, tot),
      conditions: als.map(numberOf),
    }),
  );

const fieldRule = (permit: FieldPermitDocument, personConditions: readonly string[]): FieldRule => ({
  categories: new Set(permit.categorieen),
  roles: rolesOf(permit),
  personCondition: permit.persoonAls === undefined ? null : personConditions.indexOf(permit.persoonAls),
  verb: permit.hoe === COUNT && permit.rollen !== undefined ? COUNT : (verbs[permit.hoe] as RankedVerb),
});

/** A condition on a person without roles is about nobody, never about everything outside persons. */
const rolesOf = ({ rollen, persoonAls }: FieldPermitDocument): ReadonlySet<string> | null =>
  rollen === undefined && persoonAls === undefined ? null : new Set(rollen);

const prohibitionRule = (rule: ProhibitionDocument, period: Period, numberOf: NumberOf): PlanRule => ({
  code: rule.code,
  forbids: true,
  afterReading: rule.ookNaLezen === true,
  legalBasis: rule.grondslag,
  period,
  conditions: rule.als.map(numberOf),
  switches: null,
  switchesOff: null,
  signals: false,
  duties: [],
  fields: [
    {
      categories: rule.categorieen === 'alle' ? null : new Set(rule.categorieen),
      roles: null,
      personCondition: null,
      verb: verbs['afgeschermd'] as RankedVerb,
    },
  ],
});
