import type { Rulebook } from '../rulebook/rulebook.js';
import type { SharingDecision } from './decision.js';
import { permitsOf } from './permits.js';
import type { Permit, PermitFor, Permits, PersonPermits } from './permits.js';
import type { Plan } from './plan.js';
import { verbs } from './verbs.js';
import type { RankedVerb } from './verbs.js';

/** What a decision lets a recipient see: outside persons, and of the person with this role and place in the list. */
export interface Seeing {
  readonly outsidePersons: PermitFor;
  /** null: nothing of such a person. */
  readonly ofPerson: (role: string, place: number) => PersonPermits | null;
}

export const seeingOf = (rulebook: Rulebook, { plan: number, held, persons }: SharingDecision): Seeing => {
  const plan = rulebook.plans[number];
  if (plan === undefined) throw new Error(`regelset ${rulebook.version} kent plan ${number} niet`);
  const { outsidePersons, forPerson } = permitsFor(plan, held);
  return { outsidePersons, ofPerson: (role, place) => forPerson(role, conditionsMet(persons, place)) };
};

const conditionsMet = (persons: readonly string[], place: number): string => {
  let met = '';
  for (const bits of persons) met += bits[place] ?? '0';
  return met;
};

const cache = new WeakMap<Plan, Map<string, Permits>>();

/** As `permitsOf`, remembered: a plan meets few combinations of rules. */
export const permitsFor = (plan: Plan, held: string): Permits => {
  let byHeld = cache.get(plan);
  if (byHeld === undefined) cache.set(plan, (byHeld = new Map()));
  let permits = byHeld.get(held);
  if (permits === undefined) byHeld.set(held, (permits = permitsOf(plan, held)));
  return permits;
};

/** What both let the recipient see: of every field the weaker of the two. A later check can only take away. */
export const weakerOf = (one: Seeing, other: Seeing): Seeing => ({
  outsidePersons: weakerPermits(one.outsidePersons, other.outsidePersons),
  ofPerson: (role, place) => {
    const [mine, theirs] = [one.ofPerson(role, place), other.ofPerson(role, place)];
    return mine === null || theirs === null ? null : weakerPersonPermits(mine, theirs);
  },
});

const weakerPersonPermits = (one: PersonPermits, other: PersonPermits): PersonPermits => ({
  permitFor:
    one.permitFor === null || other.permitFor === null ? null : weakerPermits(one.permitFor, other.permitFor),
  counted: (one.counted || other.counted) && tellsNumber(one) && tellsNumber(other),
});

/** Persons who show with their role can be counted as well. */
const tellsNumber = ({ counted, permitFor }: PersonPermits): boolean =>
  counted || permitFor?.('rol')?.verb.name === 'volledig';

/** The same without fields of these categories. */
export const withoutCategories = (seeing: Seeing, categories: 'alle' | ReadonlySet<string>): Seeing => {
  if (categories !== 'alle' && categories.size === 0) return seeing;
  const without =
    (permitFor: PermitFor): PermitFor =>
    (category) =>
      categories === 'alle' || categories.has(category) ? null : permitFor(category);
  return {
    outsidePersons: without(seeing.outsidePersons),
    ofPerson: (role, place) => {
      const permits = seeing.ofPerson(role, place);
      return permits?.permitFor ? { ...permits, permitFor: without(permits.permitFor) } : permits;
    },
  };
};

const weakerPermits =
  (one: PermitFor, other: PermitFor): PermitFor =>
  (category) => {
    const [mine, theirs] = [one(category), other(category)];
    return mine === null || theirs === null ? null : weaker(mine, theirs);
  };

const weaker = (one: Permit, other: Permit): Permit => {
  if (one.verb.name === other.verb.name) return one;
  if (one.verb.rank === other.verb.rank) return { ...one, verb: verbs['afgeschermd'] as RankedVerb };
  return one.verb.rank < other.verb.rank ? one : other;
};
