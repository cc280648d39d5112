import type { JsonSchema } from './json-schema.js';
import type { LoadedSchema } from './schema-library.js';

/** A schema with the file it stands in and its place there. */
export interface PlacedSchema {
  readonly in: LoadedSchema;
  /** JSON Pointer into that file. */
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** Follows `$ref` to the other file's root; what stands beside the `$ref` wins. Throws when there is no such schema. */
export function resolveSchema(placed: PlacedSchema, byId: ReadonlyMap<string, LoadedSchema>): PlacedSchema {
  const { $ref, ...own } = placed.schema;
  if ($ref === undefined) return placed;
  const target = byId.get(new URL($ref, placed.in.id).href);
  if (target === undefined) throw new Error(`${placed.in.file}#${placed.pointer}: the $ref leads nowhere.`);
  return resolveSchema({ in: target, pointer: '', schema: { ...target.schema, ...own } }, byId);
}

/** The schema of one member, or undefined when the schema names no such member. */
export function memberOf(placed: PlacedSchema, name: string): PlacedSchema | undefined {
  const schema = Object.hasOwn(placed.schema.properties ?? {}, name)
    ? placed.schema.properties?.[name]
    : undefined;
  if (schema === undefined) return undefined;
  return { in: placed.in, pointer: `${placed.pointer}/properties/${name}`, schema };
}

/** The schema of the items of a list, or undefined when it is no list. */
export function itemOf(placed: PlacedSchema): PlacedSchema | undefined {
  const schema = placed.schema.items;
  return schema === undefined ? undefined : { in: placed.in, pointer: `${placed.pointer}/items`, schema };
}
