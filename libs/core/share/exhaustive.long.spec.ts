import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compareEverything } from '#testing';
import type { Compiled, CompiledPlan } from '#testing';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import type { Contract } from '../validate/contract.js';
import { storedDecision } from './decision.js';
import { heldRules } from './held-rules.js';
import { planKey } from './plan.js';
import type { Plan, PlanRule } from './plan.js';
import { permitsFor } from './seeing.js';
import { viewOf } from './view.js';

const contracts = loadContracts().all;
const example = exampleRulebook();

const compile = (document: RulebookDocument): Rulebook => {
  const compiled = compileRulebook(document, contracts);
  if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
  return compiled.rulebook;
};

const compiledBy = (rulebook: Rulebook): Compiled => ({
  planFor: ({ contract, ...about }) => {
    const plan = rulebook.planByKey.get(planKey({ kind: contract.kind, ...about }));
    return plan === undefined ? null : asked(rulebook, contract, plan);
  },
});

const asked = (rulebook: Rulebook, contract: Contract, plan: Plan): CompiledPlan => {
  const nameOf = (number: number): string => rulebook.conditions[number]?.name ?? '';
  const personConditions = plan.personConditions.map(nameOf);
  return {
    conditions: plan.conditions.map(nameOf),
    personConditions,
    held: (moment, holds) => heldRules(plan, moment, (number) => holds(nameOf(number))),
    codesOf: (held) => plan.rules.filter((_, n) => held[n] === '1').map(({ code }) => code),
    levelOf: (held) => permitsFor(plan, held).level,
    verbFor: (held, category, whose) => {
      const { outsidePersons, forPerson } = permitsFor(plan, held);
      if (whose === null) return outsidePersons(category)?.verb.name ?? null;
      const met = personConditions.map((name) => (whose.meets(name) ? '1' : '0')).join('');
      return forPerson(whose.role, met)?.permitFor?.(category)?.verb.name ?? null;
    },
    viewOf: (held, data, at, meets) => {
      const list = data['betrokkenen'];
      const places = Array.isArray(list) ? [...list.keys()] : [];
      const persons = personConditions.map((name) =>
        places.map((place) => (meets(name, place) ? '1' : '0')).join(''),
      );
      return viewOf(rulebook, { data, contract, at }, storedDecision(plan.number, held, persons, false));
    },
  };
};

describe('the compiled sharing decision', () => {
  it('is for every combination what the rules of the example rulebook say', () => {
    const start = performance.now();
    // Compiled anew for each kind of report, as a plan remembers every set of rules it met.
    const found = contracts.map((contract) =>
      compareEverything(example, [contract], compiledBy(compile(example))),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const disagreements = found.flatMap((one) => one.disagreements);
    const sum = (of: 'combinations' | 'plans' | 'denied') => found.reduce((total, one) => total + one[of], 0);
    process.stdout.write(
      `${sum('combinations')} combinations of ${sum('plans')} plans and ${sum('denied')} without a rule: ${disagreements.length} disagreements, ${seconds} s\n`,
    );
    expect(disagreements.slice(0, 10)).toEqual([]);
    expect(sum('combinations')).toBeGreaterThan(100_000_000);
    expect(sum('denied')).toBeGreaterThan(1_000_000);
  }, 300_000);
});

/** The example rulebook, compiled, with each rule of each plan as the mistake makes it. */
const mistaken = (mistake: (rule: PlanRule) => readonly PlanRule[]): Rulebook => {
  const rulebook = compile(example);
  const plans = rulebook.plans.map((plan): Plan => ({
    number: plan.number,
    key: plan.key,
    rules: plan.rules.flatMap(mistake),
    conditions: plan.conditions,
    personConditions: plan.personConditions,
  }));
  return { ...rulebook, plans, planByKey: new Map(plans.map((plan) => [plan.key, plan])) };
};

const widest = (rule: PlanRule): PlanRule => ({ ...rule, period: { from: -Infinity, until: null } });
const turnedRanks = (rule: PlanRule): PlanRule => ({
  ...rule,
  fields: rule.fields.map((field) =>
    field.verb === 'aantal' ? field : { ...field, verb: { ...field.verb, rank: -field.verb.rank } },
  ),
});

describe('a compiler that makes a mistake', () => {
  const kinds = ['politie', 'rvdk', 'halt', 'vt'];
  const few = {
    ...example,
    ketenpartners: example.ketenpartners.filter(({ soort }) => kinds.includes(soort)),
  };
  const arrest = contracts.filter(({ kind }) => kind === 'aanhouding');
  const findsIn = (rulebook: Rulebook) => compareEverything(few, arrest, compiledBy(rulebook)).disagreements;

  it('is not seen where there is none', () => {
    expect(findsIn(mistaken((rule) => [rule]))).toEqual([]);
  });

  it.each<[string, (rule: PlanRule) => readonly PlanRule[], string]>([
    ['forgets a prohibition', (rule) => (rule.code === 'VB-MED' ? [] : [rule]), 'VB-MED'],
    ['forgets when a rule begins', (rule) => [widest(rule)], 'at 2019-12-31T22:59:59.999Z'],
    ['forgets a condition', (rule) => [{ ...rule, conditions: rule.conditions.slice(1) }], 'in force'],
    ['forgets a switch', (rule) => [{ ...rule, switches: null }], 'region'],
    ['takes the weakest permit', (rule) => [turnedRanks(rule)], 'compiled afgeschermd, interpreter volledig'],
    [
      'forgets a condition on a person',
      (rule) => [{ ...rule, fields: rule.fields.map((field) => ({ ...field, personCondition: null })) }],
      'who meets nothing',
    ],
    [
      'forgets a prohibition on one category',
      (rule) => (rule.forbids ? [{ ...rule, fields: [] }] : [rule]),
      'interpreter null',
    ],
  ])('is caught when it %s', (_mistake, mistake, tells) => {
    expect(findsIn(mistaken(mistake)).filter((found) => found.includes(tells)).length).toBeGreaterThan(0);
  });
});
