import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type FieldTree, type Json, type JsonObject } from '#core';

/** What a recipient sees of one field: in full, masked, not at all, or something coarser. */
export type FieldState = 'volledig' | 'afgeschermd' | 'afwezig' | { readonly veralgemeend: Json };

export interface Leaf {
  /** `feit`, or `V1.persoon` for the person with that `kenmerk`. */
  readonly path: string;
  readonly category: string;
  readonly state: FieldState;
}

/** Every field that the report has, with what the view shows of it. */
export const fieldStates = (
  tree: FieldTree,
  data: Json,
  view: Json | undefined,
  at = '',
): readonly Leaf[] => {
  switch (tree.kind) {
    case 'field':
      return [{ path: at, category: tree.category, state: stateOf(data, view) }];
    case 'object':
      return isJsonObject(data) ? membersOf(tree.fields, data, view, at) : [];
    case 'list':
      return tree.perPerson ? personsOf(tree.item, data, view) : itemsOf(tree.item, data, view, at);
  }
};

const below = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

const membersOf = (
  fields: Readonly<Record<string, FieldTree>>,
  data: JsonObject,
  view: Json | undefined,
  at: string,
): readonly Leaf[] => {
  const seen = isJsonObject(view) ? view : {};
  const invented = Object.keys(seen)
    .filter((name) => !Object.hasOwn(data, name))
    .map((name): Leaf => ({ path: below(at, name), category: 'verzonnen', state: 'volledig' }));
  return [
    ...invented,
    ...Object.entries(fields).flatMap(([name, member]) => {
      const value = data[name];
      return value === undefined ? [] : fieldStates(member, value, seen[name], below(at, name));
    }),
  ];
};

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const personsOf = (item: FieldTree, data: Json, view: Json | undefined): readonly Leaf[] =>
  listOf(data).flatMap((person) => {
    const mark = isJsonObject(person) ? String(person['kenmerk']) : '';
    const seen = listOf(view).find((other) => isJsonObject(other) && other['kenmerk'] === mark);
    return fieldStates(item, person, seen, mark);
  });

const itemsOf = (item: FieldTree, data: Json, view: Json | undefined, at: string): readonly Leaf[] => {
  if (item.kind !== 'field')
    return listOf(data).flatMap((value, n) => fieldStates(item, value, listOf(view)[n], `${at}.${n}`));
  const isMasked = listOf(view).length > 0 && listOf(view).every(isMask);
  const state = isMasked ? 'afgeschermd' : stateOf(data, view);
  return listOf(data).length === 0 ? [] : [{ path: at, category: item.category, state }];
};

const stateOf = (value: Json, seen: Json | undefined): FieldState => {
  if (seen === undefined) return 'afwezig';
  if (isMask(seen)) return 'afgeschermd';
  return isDeepStrictEqual(value, seen) ? 'volledig' : { veralgemeend: seen };
};

const isMask = (value: Json): boolean =>
  isJsonObject(value) && isDeepStrictEqual(Object.keys(value), ['afgeschermd']);

/** How many persons of a role a view counts instead of showing them. */
export const countsIn = (view: JsonObject): Readonly<Record<string, number>> =>
  Object.fromEntries(
    listOf(view['betrokkenen'])
      .filter(isJsonObject)
      .filter(({ aantal }) => typeof aantal === 'number')
      .map(({ rol, aantal }) => [String(rol), Number(aantal)]),
  );
