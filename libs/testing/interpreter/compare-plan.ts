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

const TURNS = 7;

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
  const assignments = truthAssignments(conditions);
  const lookAt = closeLook(question, roles, about, plan);
  const disagreements: string[] = [];
  let combinations = 0;
  for (const region of regionsOf(mine))
    for (const at of momentsAround(mine)) {
      const asked = { ...question, at, facts: region === null ? {} : { regio: region } };
      for (const held of assignments) {
        const holds = (name: string): boolean => held.has(name);
        const force = inForce(asked, { holds, holdsFor: holds }, spoken);
        const compiled = plan.held({ at, region }, holds);
        const looked = lookAt(force, compiled);
        combinations += looked.fields;
        if (looked.problem !== null)
          disagreements.push(
            `${titleOf(about)}, at ${new Date(at).toISOString()}, region ${region ?? '-'}, true: ${[...held].join(' ') || '-'}: ${looked.problem}`,
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

interface Looked {
  readonly fields: number;
  readonly problem: string | null;
}

/** Compares what follows from rules in force; remembered, as many combinations give the same ones. */
const closeLook = (
  question: Question,
  roles: readonly string[],
  about: About,
  plan: CompiledPlan,
): ((force: InForce, held: string) => Looked) => {
  const known = new Map<string, Looked>();
  return (force, held) => {
    const codes = codesIn(force);
    const key = `${held} ${codes}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const looked = look(question, roles, about, plan, force, held);
    const theirs = [...plan.codesOf(held)].sort().join(' ');
    const problem =
      codes === theirs
        ? looked.problem
        : `compiled has in force ${theirs || '-'}, interpreter ${codes || '-'}`;
    const result = { ...looked, problem };
    known.set(key, result);
    return result;
  };
};

const codesIn = ({ rules, prohibitions }: InForce): string =>
  [...rules, ...prohibitions]
    .map(({ code }) => code)
    .sort()
    .join(' ');

const look = (
  question: Question,
  roles: readonly string[],
  { contract }: About,
  plan: CompiledPlan,
  force: InForce,
  held: string,
): Looked => {
  const fields = fieldsOf(contract.fields);
  const ofPersons = truthAssignments([
    ...new Set([...plan.personConditions, ...personConditionsIn(question)]),
  ]);
  const problems: string[] = [];
  const say = (what: string, compiled: unknown, interpreted: unknown): void => {
    if (compiled !== interpreted)
      problems.push(`${what}: compiled ${String(compiled)}, interpreter ${String(interpreted)}`);
  };
  let count = 0;
  for (const { path, category, isOfPerson } of fields)
    if (!isOfPerson) {
      count += 1;
      say(path, plan.verbFor(held, category, null), verbFor(force, category, null));
    } else
      for (const role of roles)
        for (const met of ofPersons) {
          count += 1;
          const whose = { role, meets: (condition: string) => met.has(condition) };
          say(
            `${path} of a ${role} who meets ${[...met].join(' ') || 'nothing'}`,
            plan.verbFor(held, category, whose),
            verbFor(force, category, whose),
          );
        }
  const level = levelOf(force);
  say('level', plan.levelOf(held), level);
  for (let turn = 0; turn < TURNS && level === 'view'; turn += 1) {
    const data = fullReport(contract.fields, roles, ofPersons.length, turn);
    const meets = (condition: string, place: number): boolean =>
      ofPersons[place % ofPersons.length]?.has(condition) ?? false;
    const truth = {
      holds: () => false,
      holdsFor: (condition: string, _person: JsonObject, place: number) => meets(condition, place),
    };
    const asked = { ...question, data, at: MOMENT };
    say(
      'view',
      JSON.stringify(plan.viewOf(held, data, MOMENT, meets)),
      JSON.stringify(whatIsSeen(asked, force, truth)),
    );
  }
  return { fields: count, problem: problems[0] ?? null };
};

const MOMENT = Date.parse('2026-11-24T14:00:00+01:00');

const personConditionsIn = (question: Question): readonly string[] =>
  rulesThatSpeak(question).flatMap(({ velden }) => velden.flatMap(({ persoonAls }) => persoonAls ?? []));
