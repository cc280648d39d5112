import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Contract, FieldTree } from '../validate/contract.js';
import type { SharingDecision } from './decision.js';
import type { PermitFor } from './permits.js';
import { seeingOf } from './seeing.js';
import type { Seeing } from './seeing.js';

declare const view: unique symbol;

/** What one recipient sees of one report. Only `viewWith` makes one, from what decisions let it see. */
export type SharedView = JsonObject & { readonly [view]: true };

/** What a view is made from, apart from the decision. `at` is the moment of receipt, at which ages count. */
export interface ViewSource {
  readonly data: JsonObject;
  readonly contract: Contract;
  readonly at: Instant;
}

/** The recipient's view under one decision. The same body and decision give the same view, whenever it is built. */
export const viewOf = (rulebook: Rulebook, source: ViewSource, decision: SharingDecision): SharedView =>
  viewWith(seeingOf(rulebook, decision), source);

/** The recipient's view: built from an empty object by adding what it may see (default deny). */
export const viewWith = (seeing: Seeing, { data, contract, at }: ViewSource): SharedView => {
  const tree = contract.fields;
  const seen =
    tree.kind === 'object' ? seenObject(tree, data, seeing.outsidePersons, { seeing, at }) : undefined;
  return (seen ?? {}) as SharedView;
};

interface Looking {
  readonly seeing: Seeing;
  readonly at: Instant;
}

const seenValue = (
  tree: FieldTree,
  value: Json,
  permitFor: PermitFor,
  looking: Looking,
): Json | undefined => {
  switch (tree.kind) {
    case 'field':
      return permitFor(tree.category)?.verb.apply(value, looking.at);
    case 'object':
      return isJsonObject(value) ? seenObject(tree, value, permitFor, looking) : undefined;
    case 'list':
      if (!Array.isArray(value)) return undefined;
      return tree.perPerson
        ? seenPersons(tree.item, value, looking)
        : seenList(tree.item, value, permitFor, looking);
  }
};

const seenObject = (
  tree: Extract<FieldTree, { kind: 'object' }>,
  value: JsonObject,
  permitFor: PermitFor,
  looking: Looking,
): JsonObject | undefined => {
  const seen: Record<string, Json> = {};
  let isEmpty = true;
  for (const name in tree.fields) {
    const member = value[name];
    if (member === undefined) continue;
    const part = seenValue(tree.fields[name] as FieldTree, member, permitFor, looking);
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
  looking: Looking,
): Json | undefined => {
  const seen = values
    .map((value) => seenValue(item, value, permitFor, looking))
    .filter((part) => part !== undefined);
  return seen.length === 0 ? undefined : seen;
};

const seenPersons = (item: FieldTree, persons: readonly Json[], looking: Looking): Json | undefined => {
  const seen: Json[] = [];
  const counts = new Map<string, number>();
  persons.forEach((person, place) => {
    if (!isJsonObject(person)) return;
    const role = String(person['rol']);
    const permits = looking.seeing.ofPerson(role, place);
    if (permits === null) return;
    const part = permits.permitFor === null ? undefined : seenValue(item, person, permits.permitFor, looking);
    if (part !== undefined) seen.push(part);
    else if (permits.counted) counts.set(role, (counts.get(role) ?? 0) + 1);
  });
  for (const [rol, aantal] of counts) seen.push({ rol, aantal });
  return seen.length === 0 ? undefined : seen;
};
