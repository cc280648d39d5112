import type { Instant } from '../../report/instant.js';
import { subjectOfPlan } from '../../share/plan.js';
import type { Plan, PlanRule } from '../../share/plan.js';
import { verbs } from '../../share/verbs.js';
import { bearingOn } from './bearing-on.js';
import type { Bearing } from './bearing-on.js';
import type { CellStand, CellWay, MatrixCell, RowSubject, RuledPermit } from './matrix.js';

/**
 * What the plans between the providers and one recipient can give of a group of data, whatever their conditions turn out to be. It is
 * read from the plans that decide, so that it cannot say otherwise than they do.
 */
export const cellOf = (plans: readonly Plan[], subject: RowSubject, at: Instant): MatrixCell => {
  const parts = plans.map((plan) => partOf(plan, subject, at));
  const stands = new Set(
    parts.flatMap(({ given, otherwise }) => (given.length > 0 ? given.map(standOfWay) : [otherwise])),
  );
  const [only] = stands;
  return {
    stand: stands.size === 1 ? (only as CellStand) : stands.size === 0 ? 'niet-delen' : 'afhankelijk',
    onConditions: parts.some(({ given, isConditional }) => given.length > 0 && isConditional),
    ways: waysIn(parts),
    prohibitions: codesOf(parts, ({ prohibitions }) => prohibitions),
    signals: codesOf(parts, ({ signals }) => signals),
    notNow: codesOf(parts, ({ notNow }) => notNow),
  };
};

interface Part extends Bearing {
  readonly provider: string;
  /** The permits by which it can be given. */
  readonly given: readonly RuledPermit[];
  /** What it is when none of these holds. */
  readonly otherwise: CellStand;
  /** Whether they can all fail to hold, apart from prohibitions. */
  readonly isConditional: boolean;
}

const partOf = (plan: Plan, subject: RowSubject, at: Instant): Part => {
  const bearing = bearingOn(plan, subject, at);
  const { permits, prohibitions, signals } = bearing;
  const possible = permits.filter(({ rule }) => !prohibitions.some((one) => holdsWhenever(one, rule)));
  const certain = possible.filter((permit) => isCertain(permit));
  const floor = Math.max(0, ...certain.map(({ verb }) => rankOf(verb)));
  const hears = signals.some(
    (rule) => !prohibitions.some((one) => forbidsAll(one) && holdsWhenever(one, rule)),
  );
  return {
    ...bearing,
    provider: subjectOfPlan(plan).provider,
    given: possible.filter(({ verb }) => rankOf(verb) >= floor),
    otherwise: hears ? 'alleen-signaal' : 'niet-delen',
    isConditional: certain.length === 0,
  };
};

const isCertain = ({ rule, personCondition }: RuledPermit): boolean =>
  rule.conditions.length === 0 &&
  rule.switches === null &&
  rule.switchesOff === null &&
  personCondition === null;

/** Whether a prohibition holds whenever another rule does. */
const holdsWhenever = (prohibition: PlanRule, rule: PlanRule): boolean =>
  prohibition.conditions.every((condition) => rule.conditions.includes(condition));

const forbidsAll = ({ fields }: PlanRule): boolean => fields.some(({ categories }) => categories === null);

/** Counting has no rank among the verbs: it is what is left of persons who do not show. */
const rankOf = (verb: string): number => verbs[verb]?.rank ?? 0;

const standOfWay = ({ verb }: Pick<RuledPermit, 'verb'>): CellStand => {
  const rank = rankOf(verb);
  if (rank >= rankOf('volledig')) return 'zichtbaar';
  return rank <= rankOf('afgeschermd') ? 'afgeschermd' : 'veralgemeend';
};

const waysIn = (parts: readonly Part[]): readonly CellWay[] => {
  const ways = new Map<string, CellWay>();
  for (const { provider, given } of parts)
    for (const permit of given) {
      const { rule, verb, personCondition } = permit;
      const key = [rule.code, verb, personCondition].join('|');
      const known = ways.get(key)?.providers ?? [];
      const providers = known.includes(provider) ? known : [...known, provider];
      ways.set(key, { rule: rule.code, verb, stand: standOfWay(permit), providers, personCondition });
    }
  return [...ways.values()].sort((a, b) => rankOf(b.verb) - rankOf(a.verb));
};

const codesOf = (parts: readonly Part[], rulesOf: (part: Part) => readonly PlanRule[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => rulesOf(part).map(({ code }) => code))),
];
