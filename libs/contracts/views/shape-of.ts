import type { FieldTree, Forms, MaximalView } from '#core';
import type { JsonSchema } from '../schema/json-schema.js';
import { itemOf, memberOf, resolveSchema, type PlacedSchema } from '../schema/resolve-schema.js';
import type { SchemaLibrary } from '../schema/schema-library.js';
import { closed, formSchema } from './form-schema.js';

/** What a view is made of: the most it can show, and where the shapes of its fields are found. */
export interface ViewParts {
  readonly most: MaximalView;
  readonly library: SchemaLibrary;
}

/** The shape of one place in a view; null: it is never in the view. */
export const shapeOf = (
  tree: FieldTree,
  place: PlacedSchema,
  forms: Forms,
  parts: ViewParts,
): JsonSchema | null => {
  switch (tree.kind) {
    case 'field':
      return anyForm([...(forms.get(tree.category) ?? [])].sort(), place, parts);
    case 'object':
      return objectShape(tree.fields, place, forms, parts);
    case 'list': {
      const list = resolveSchema(place, parts.library.byId);
      const item = itemOf(list);
      if (item === undefined) return null;
      const items = tree.perPerson
        ? personsShape(tree.item, item, parts)
        : shapeOf(tree.item, item, forms, parts);
      return items === null
        ? null
        : { type: 'array', items, maxItems: list.schema.maxItems ?? 0, minItems: 1 };
    }
  }
};

const anyForm = (names: readonly string[], place: PlacedSchema, { library }: ViewParts): JsonSchema | null =>
  oneOrMore(names.flatMap((name) => formSchema(name, place, library) ?? []));

/** One of these shapes; null of none. */
const oneOrMore = (shapes: readonly JsonSchema[]): JsonSchema | null => {
  const [first] = shapes;
  if (first === undefined) return null;
  return shapes.length === 1 ? first : { anyOf: shapes };
};

const objectShape = (
  fields: Readonly<Record<string, FieldTree>>,
  place: PlacedSchema,
  forms: Forms,
  parts: ViewParts,
): JsonSchema | null => {
  const resolved = resolveSchema(place, parts.library.byId);
  const members = Object.entries(fields).flatMap(([name, tree]) => {
    const member = memberOf(resolved, name);
    const shape = member === undefined ? null : shapeOf(tree, member, forms, parts);
    return shape === null ? [] : [[name, shape] as const];
  });
  return members.length === 0
    ? null
    : {
        type: 'object',
        properties: Object.fromEntries(members),
        minProperties: 1,
        additionalProperties: false,
      };
};

/** What an item of the list of persons can be: per role its own shape, or how many there are. Null: no person is shown. */
const personsShape = (item: FieldTree, place: PlacedSchema, parts: ViewParts): JsonSchema | null => {
  const byShape = new Map<string, { readonly shape: JsonSchema; readonly roles: string[] }>();
  const counted: string[] = [];
  for (const [role, { forms, isCounted }] of [...parts.most.ofPersons].sort(byRole)) {
    if (isCounted) counted.push(role);
    const shape = shapeOf(item, place, forms, parts);
    if (shape === null) continue;
    const key = JSON.stringify(shape);
    const known = byShape.get(key) ?? { shape, roles: [] };
    known.roles.push(role);
    byShape.set(key, known);
  }
  const persons = [...byShape.values()].map(({ shape, roles }) => ofRoles(shape, roles));
  const counts = counted.length === 0 ? [] : [closed({ rol: { enum: counted }, aantal: AT_LEAST_ONE })];
  return oneOrMore([...persons, ...counts]);
};

const AT_LEAST_ONE: JsonSchema = { type: 'integer', minimum: 1 };

const byRole = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** Where the role itself is shown in full, it is one of these. */
const ofRoles = (shape: JsonSchema, roles: readonly string[]): JsonSchema => {
  const rol = shape.properties?.['rol'];
  if (rol?.$ref === undefined || rol.$ref.startsWith('#')) return shape;
  return { ...shape, properties: { ...shape.properties, rol: { enum: roles } } };
};
