import { itemOf, memberOf, resolveSchema, type PlacedSchema } from './resolve-schema.js';
import type { LoadedSchema, SchemaLibrary } from './schema-library.js';

/** What a field is called, and how sensitive it is. */
export interface FieldWords {
  /** In Dutch, with what it is part of. */
  readonly name: string;
  readonly sensitivity: string;
}

/** What the fields of a report schema are called, by JSON Pointer with `*` for any in a list: as their titles say. */
export const fieldWordsOf = (report: LoadedSchema, library: SchemaLibrary): ReadonlyMap<string, FieldWords> =>
  new Map(wordsIn({ in: report, pointer: '', schema: report.schema }, library, '', []));

function* wordsIn(
  place: PlacedSchema,
  library: SchemaLibrary,
  at: string,
  titles: readonly string[],
): Generator<[string, FieldWords]> {
  const { 'x-gevoeligheid': sensitivity } = place.schema;
  if (sensitivity !== undefined) {
    yield [at, { name: titles.join(' · '), sensitivity }];
    return;
  }
  const resolved = resolveSchema(place, library.byId);
  const item = itemOf(resolved);
  if (item !== undefined) {
    // A person's field is called by itself: whose it is, is told beside it.
    yield* wordsIn(item, library, `${at}/*`, resolved.schema['x-per-persoon'] === true ? [] : titles);
    return;
  }
  for (const name of Object.keys(resolved.schema.properties ?? {})) {
    const member = memberOf(resolved, name);
    if (member !== undefined)
      yield* wordsIn(member, library, `${at}/${name}`, [...titles, titleOf(member, library, name)]);
  }
}

const titleOf = (member: PlacedSchema, library: SchemaLibrary, name: string): string =>
  member.schema.title ?? resolveSchema(member, library.byId).schema.title ?? name;
