import type { FieldTree, Json } from '#core';

import { itemOf, memberOf, resolveSchema, type PlacedSchema } from './resolve-schema.js';
import type { LoadedSchema, SchemaLibrary } from './schema-library.js';

const SENSITIVITIES: ReadonlySet<string> = new Set([
  'normaal',
  'bijzonder',
  'strafrechtelijk',
  'medisch-beroepsgeheim',
  'geheime-verblijfplaats',
]);

/**
 * Reads from a report schema how its fields are classified (`x-categorie`, WGS art. 2.30, and `x-gevoeligheid`).
 * Throws, naming file and JSON Pointer, when a field is not classified, classified twice, or with an unknown word.
 */
export function classifyFields(report: LoadedSchema, library: SchemaLibrary): FieldTree {
  return classify({ in: report, pointer: '', schema: report.schema }, library);
}

function classify(place: PlacedSchema, library: SchemaLibrary): FieldTree {
  const { 'x-categorie': category, 'x-gevoeligheid': sensitivity } = place.schema;
  const resolved = resolveSchema(place, library.byId);
  if (category !== undefined || sensitivity !== undefined) {
    if (category === undefined || !library.categories.has(category))
      refuse(place, 'x-categorie is unknown or missing');
    if (sensitivity === undefined || !SENSITIVITIES.has(sensitivity)) {
      refuse(place, 'x-gevoeligheid is unknown or missing');
    }
    for (const inner of membersOf(resolved)) refuseClassified(inner, library);
    return { kind: 'field', category, sensitivity, ...wordsOf(resolved) };
  }
  const item = itemOf(resolved);
  if (item !== undefined) {
    const perPerson = resolved.schema['x-per-persoon'] === true;
    if (perPerson && memberOf(resolveSchema(item, library.byId), 'rol') === undefined) {
      refuse(resolved, 'a list with x-per-persoon needs items with a rol');
    }
    return { kind: 'list', item: classify(item, library), perPerson };
  }
  const { properties } = resolved.schema;
  if (properties === undefined) return refuse(place, 'this field has no x-categorie');
  const fields = Object.keys(properties).map((name) => {
    const member = memberOf(resolved, name);
    return [
      name,
      member === undefined ? refuse(resolved, 'has no such member') : classify(member, library),
    ] as const;
  });
  const { required } = resolved.schema;
  return {
    kind: 'object',
    fields: Object.fromEntries(fields),
    ...(required === undefined ? {} : { required }),
  };
}

function wordsOf({ schema }: PlacedSchema): { readonly values?: readonly Json[] } {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return values === undefined ? {} : { values };
}

function membersOf(resolved: PlacedSchema): PlacedSchema[] {
  const names = Object.keys(resolved.schema.properties ?? {});
  return [...names.map((name) => memberOf(resolved, name)), itemOf(resolved)].filter(
    (found) => found !== undefined,
  );
}

// Inside a unit a second classification would be ignored, and so promise a protection that is not there.
function refuseClassified(place: PlacedSchema, library: SchemaLibrary): void {
  if (place.schema['x-categorie'] !== undefined || place.schema['x-gevoeligheid'] !== undefined) {
    refuse(place, 'classified inside a field that is classified as a whole');
  }
  for (const inner of membersOf(resolveSchema(place, library.byId))) refuseClassified(inner, library);
}

function refuse(place: PlacedSchema, why: string): never {
  throw new Error(`${place.in.file}#${place.pointer}: ${why}.`);
}
