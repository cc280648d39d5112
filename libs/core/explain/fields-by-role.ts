import type { Rulebook } from '../rulebook/rulebook.js';
import type { SharingDecision } from '../share/decision.js';
import type { PermitFor } from '../share/permits.js';
import { permitsFor } from '../share/seeing.js';
import type { Contract } from '../validate/contract.js';
import { articleOf } from './article-of.js';
import { fieldPlaces, pointerOf } from './field-places.js';
import type { FieldPlace } from './field-places.js';
import { personPermit } from './person-permit.js';

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
export const fieldsByRole = (
  rulebook: Rulebook,
  contract: Contract,
  decision: SharingDecision,
  roles: readonly string[],
): readonly FieldOutcome[] => {
  const plan = rulebook.plans[decision.plan];
  if (plan === undefined) return [];
  const permits = permitsFor(plan, decision.held);
  const places = fieldPlaces(contract.fields);
  const outcome = outcomeIn(rulebook);
  const ofPersons = places.filter(({ list }) => list !== null);
  const categories = ofPersons.map(({ category }) => category);
  const permitOf = (role: string) => personPermit(permits.forPerson(role, ''), categories);
  return places.flatMap((place) => {
    if (place.list === null) return [outcome(place, null, permits.outsidePersons)];
    // All fields of a role together, where the list of persons stands.
    if (place !== ofPersons[0]) return [];
    return roles.flatMap((role) => ofPersons.map((of) => outcome(of, role, permitOf(role))));
  });
};

const outcomeIn =
  (rulebook: Rulebook) =>
  (place: FieldPlace, role: string | null, permitFor: PermitFor | 'aantal' | null): FieldOutcome => {
    const { category } = place;
    const common = { field: pointerOf(place, '*'), role, category };
    if (permitFor === 'aantal') return { ...common, verb: 'aantal', rule: null, article: null };
    const permit = permitFor?.(category) ?? null;
    return {
      ...common,
      verb: permit?.verb.name ?? null,
      rule: permit?.rule.code ?? null,
      article: permit === null ? null : articleOf(rulebook, permit.rule),
    };
  };
