import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import type { SharingDecision } from './decision.js';
import { permitsOf } from './permits.js';
import type { PermitFor, Permits } from './permits.js';
import type { Plan } from './plan.js';

declare const view: unique symbol;

/** What one recipient sees of one report. Only `viewOf` makes one, from a decision to share. */
export type SharedView = JsonObject & { readonly [view]: true };

/** What a view is made from, apart from the decision. `at` is the moment of receipt, at which ages count. */
export interface ViewSource {
  readonly data: JsonObject;
  readonly contract: Contract;
  readonly at: Instant;
}

/**
 * The recipient's view: built from an empty object by adding what the decision allows (default deny). The same body and
 * decision give the same view, whenever it is built.
 */
export const viewOf = (rulebook: Rulebook, source: ViewSource, decision: SharingDecision): SharedView => {
  const plan = rulebook.plans[decision.plan];
  if (plan === undefined) throw new Error(`regelset ${rulebook.version} kent plan ${decision.plan} niet`);
  const permits = permitsFor(plan, decision.held);
  const tree = source.contract.fields;
  const seen =
    tree.kind === 'object'
      ? seenObject(tree, source.data, permits.outsidePersons, { permits, decision, at: source.at })
      : undefined;
  return (seen ?? {}) as SharedView;
};

interface Seeing {
  readonly permits: Permits;
  readonly decision: SharingDecision;
  readonly at: Instant;
}

const cache = new WeakMap<Plan, Map<string, Permits>>();

/** As `permitsOf`, remembered: a plan meets few combinations of rules. */
export const permitsFor = (plan: Plan, held: string): Permits => {
  let byHeld = cache.get(plan);
  if (byHeld === undefined) cache.set(plan, (byHeld = new Map()));
  let permits = byHeld.get(held);
  if (permits === undefined) byHeld.set(held, (permits = permitsOf(plan, held)));
  return permits;
};

const seenValue = (tree: FieldTree, value: Json, permitFor: PermitFor, seeing: Seeing): Json | undefined => {
  switch (tree.kind) {
    case 'field':
      return permitFor(tree.category)?.verb.apply(value, seeing.at);
    case 'object':
      return isJsonObject(value) ? seenObject(tree, value, permitFor, seeing) : undefined;
    case 'list':
      if (!Array.isArray(value)) return undefined;
      return tree.perPerson
        ? seenPersons(tree.item, value, seeing)
        : seenList(tree.item, value, permitFor, seeing);
  }
};

const seenObject = (
  tree: Extract<FieldTree, { kind: 'object' }>,
  value: JsonObject,
  permitFor: PermitFor,
  seeing: Seeing,
): JsonObject | undefined => {
  const seen: Record<string, Json> = {};
  let isEmpty = true;
  for (const name in tree.fields) {
    const member = value[name];
    if (member === undefined) continue;
    const part = seenValue(tree.fields[name] as FieldTree, member, permitFor, seeing);
    if (part === undefined) continue;
    seen[name] = part;
    isEmpty = false;
  }
  return isEmpty ? undefined : seen;
};

const seenList = (
  item: FieldTree,
  values: readonly Json[],
  permitFor: PermitFor,
  seeing: Seeing,
): Json | undefined => {
  const seen = values.flatMap((value) => seenValue(item, value, permitFor, seeing) ?? []);
  return seen.length === 0 ? undefined : seen;
};

const seenPersons = (item: FieldTree, persons: readonly Json[], seeing: Seeing): Json | undefined => {
  const seen: Json[] = [];
  const counts = new Map<string, number>();
  persons.forEach((person, index) => {
    if (!isJsonObject(person)) return;
    const role = String(person['rol']);
    const permits = seeing.permits.forPerson(role, conditionsMet(seeing.decision, index));
    if (permits === null) return;
    if (permits === 'aantal') counts.set(role, (counts.get(role) ?? 0) + 1);
    else seen.push(...seenPerson(item, person, permits, seeing));
  });
  for (const [rol, aantal] of counts) seen.push({ rol, aantal });
  return seen.length === 0 ? undefined : seen;
};

const seenPerson = (
  item: FieldTree,
  person: JsonObject,
  permits: PermitFor,
  seeing: Seeing,
): readonly Json[] => {
  const seen = seenValue(item, person, permits, seeing);
  return seen === undefined ? [] : [seen];
};

const conditionsMet = (decision: SharingDecision, person: number): string => {
  let met = '';
  for (const bits of decision.persons) met += bits[person] ?? '0';
  return met;
};
