import type { JsonObject, RulebookDocument } from '#core';
import type { About, CompiledPlan } from './compiled.js';
import { fieldsOf } from './fields-of.js';
import { fullReport } from './full-report.js';
import { inForce, speaking } from './in-force.js';
import type { InForce } from './in-force.js';
import { levelOf } from './level-of.js';
import { momentsAround } from './moments-around.js';
import type { Question } from './question.js';
import { rulesThatSpeak } from './rules-that-speak.js';
import { truthAssignments } from './truth-assignments.js';
import { verbFor } from './verb-for.js';
import { whatIsSeen } from './what-is-seen.js';

/** How many combinations were looked at, and where the two sides said something else. */
export interface Compared {
  readonly combinations: number;
  readonly disagreements: readonly string[];
}

/**
 * Asks a plan and the interpreter the same for every moment, region and truth of the conditions, and of each set of rules in
 * force that comes of it every field of every role under every truth of the conditions on persons, and the views.
 */
export const comparePlan = (
  document: RulebookDocument,
  roles: readonly string[],
  about: About,
  plan: CompiledPlan,
): Compared => {
  const question = questionAbout(document, about);
  const spoken = speaking(question);
  const mine = { ...document, deelregels: spoken.rules, verboden: spoken.prohibitions };
  const conditions = [...new Set([...conditionsIn(mine), ...plan.conditions])];
  const places = new Map(conditions.map((name, n) => [name, n]));
  const sights = sightsOf(question, roles, plan);
  const lookAt = closeLook(question, sights, plan);
  const disagreements: string[] = [];
  let combinations = 0;
  for (const region of regionsOf(mine))
    for (const at of momentsAround(mine)) {
      const asked = { ...question, at, facts: region === null ? {} : { regio: region } };
      for (const held of truthAssignments(conditions.length)) {
        const holds = (name: string): boolean => held[places.get(name) as number] as boolean;
        const force = inForce(asked, { holds, holdsFor: holds }, spoken);
        const compiled = plan.held({ at, region }, holds);
        const problem = lookAt(force, compiled);
        combinations += sights.fields;
        if (problem !== null)
          disagreements.push(
            `${titleOf(about)}, at ${new Date(at).toISOString()}, region ${region ?? '-'}, true: ${conditions.filter(holds).join(' ') || '-'}: ${problem}`,
          );
      }
    }
  return { combinations, disagreements };
};

export const titleOf = ({ contract, provider, recipient, partnership, purpose }: About): string =>
  `${contract.kind} from ${provider} to ${recipient} in ${partnership} for ${purpose}`;

export const questionAbout = (document: RulebookDocument, about: About): Question => ({
  document,
  contract: about.contract,
  reportId: 'bericht',
  data: {},
  facts: {},
  partners: [],
  provider: { code: 'verstrekker', kind: about.provider },
  recipient: { code: 'ontvanger', kind: about.recipient, function: null },
  partnership: about.partnership,
  purpose: about.purpose,
  at: 0,
});

const conditionsIn = ({ deelregels, verboden, schakelaars }: RulebookDocument): readonly string[] => {
  const named = new Set(deelregels.flatMap(({ schakelaar, schakelaarUit }) => [schakelaar, schakelaarUit]));
  const switches = schakelaars.filter(({ code }) => named.has(code));
  return [...deelregels, ...verboden, ...switches].flatMap(({ als }) => als);
};

const regionsOf = ({ deelregels, schakelaars }: RulebookDocument): readonly (string | null)[] => {
  const named = new Set(deelregels.flatMap(({ schakelaar, schakelaarUit }) => [schakelaar, schakelaarUit]));
  const regions = schakelaars.filter(({ code }) => named.has(code)).map(({ regio }) => regio);
  return regions.length === 0 ? [null] : [...new Set(regions), 'elders', null];
};

/** Compares what follows from rules in force; remembered, as many combinations give the same ones. */
const closeLook = (
  question: Question,
  sights: Sights,
  plan: CompiledPlan,
): ((force: InForce, held: string) => string | null) => {
  const known = new Map<string, string | null>();
  return (force, held) => {
    let key = held;
    for (const { code } of force.rules) key += ` ${code}`;
    for (const { code } of force.prohibitions) key += ` ${code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const mine = [...force.rules, ...force.prohibitions].map(({ code }) => code).sort();
    const theirs = [...plan.codesOf(held)].sort();
    // The values of the report shift with each set of rules, so that every way of sharing meets every shape.
    const problem =
      mine.join() === theirs.join()
        ? look(question, sights, plan, force, held, known.size)
        : `compiled has in force ${theirs.join(' ') || 'nothing'}, interpreter ${mine.join(' ') || 'nothing'}`;
    known.set(key, problem);
    return problem;
  };
};

const look = (
  question: Question,
  { outside, ofPersons, roles, met }: Sights,
  plan: CompiledPlan,
  force: InForce,
  held: string,
  turn: number,
): string | null => {
  const problems: string[] = [];
  const say = (what: string, compiled: unknown, interpreted: unknown): void => {
    if (compiled !== interpreted)
      problems.push(`${what}: compiled ${String(compiled)}, interpreter ${String(interpreted)}`);
  };
  for (const category of outside)
    say(category, plan.verbFor(held, category, null), verbFor(force, category, null));
  for (const category of ofPersons)
    for (const role of roles)
      for (const conditions of met) {
        const whose = { role, meets: (condition: string) => conditions.has(condition) };
        const [compiled, interpreted] = [
          plan.verbFor(held, category, whose),
          verbFor(force, category, whose),
        ];
        if (compiled !== interpreted)
          say(
            `${category} of a ${role} who meets ${[...conditions].join(' ') || 'nothing'}`,
            compiled,
            interpreted,
          );
      }
  const level = levelOf(force);
  say('level', plan.levelOf(held), level);
  if (level === 'view') {
    const data = fullReport(question.contract.fields, roles, met.length, turn);
    const meets = (condition: string, place: number): boolean =>
      met[place % met.length]?.has(condition) ?? false;
    const truth = {
      holds: () => false,
      holdsFor: (condition: string, _person: JsonObject, place: number) => meets(condition, place),
    };
    const view = whatIsSeen({ ...question, data, at: MOMENT }, force, truth);
    say('view', JSON.stringify(plan.viewOf(held, data, MOMENT, meets)), JSON.stringify(view));
  }
  return problems[0] ?? null;
};

/** What there is to look at of one kind of report: categories, roles, and the conditions that a person may meet. */
interface Sights {
  readonly fields: number;
  readonly outside: readonly string[];
  readonly ofPersons: readonly string[];
  readonly roles: readonly string[];
  readonly met: readonly ReadonlySet<string>[];
}

const sightsOf = (question: Question, roles: readonly string[], plan: CompiledPlan): Sights => {
  const fields = fieldsOf(question.contract.fields);
  const [ofPersons, outside] = [true, false].map((of) =>
    fields.filter(({ isOfPerson }) => isOfPerson === of).map(({ category }) => category),
  ) as [string[], string[]];
  const conditions = [...new Set([...plan.personConditions, ...personConditionsIn(question)])];
  const met = truthAssignments(conditions.length).map(
    (holds) => new Set(conditions.filter((_, n) => holds[n])),
  );
  return {
    fields: outside.length + ofPersons.length * roles.length * met.length,
    outside: [...new Set(outside)],
    ofPersons: [...new Set(ofPersons)],
    roles,
    met,
  };
};

const MOMENT = Date.parse('2026-11-24T14:00:00+01:00');

const personConditionsIn = (question: Question): readonly string[] =>
  rulesThatSpeak(question).flatMap(({ velden }) => velden.flatMap(({ persoonAls }) => persoonAls ?? []));
