import { itemOf, memberOf, resolveSchema, type PlacedSchema } from './resolve-schema.js';
import { readSchemaLibrary, type SchemaLibrary } from './schema-library.js';
import { schemasDirectory } from './schemas-directory.js';

/** What the fields of a report kind are called, by JSON Pointer with `*` for any item of a list. */
export type FieldTitles = ReadonlyMap<string, string>;

/** Reads the titles of all fields from the schemas; `titlesOf(kind, version)` is empty for a kind that is not there. */
export const fieldTitles = (
  directory: string = schemasDirectory(),
): ((kind: string, version: number) => FieldTitles) => {
  const library = readSchemaLibrary(directory);
  const known = new Map<string, FieldTitles>();
  return (kind, version) => {
    const key = `${kind}/${version}`;
    const titles = known.get(key) ?? titlesIn(library, kind, version);
    known.set(key, titles);
    return titles;
  };
};

const titlesIn = (library: SchemaLibrary, kind: string, version: number): FieldTitles => {
  const report = library.reports.find((one) => one.kind === kind && one.version === version);
  if (report === undefined) return new Map();
  return new Map(named({ in: report, pointer: '', schema: report.schema }, '', library));
};

function* named(
  placed: PlacedSchema,
  at: string,
  library: SchemaLibrary,
): Generator<readonly [pointer: string, title: string]> {
  const resolved = resolveSchema(placed, library.byId);
  const title = resolved.schema.title;
  if (title !== undefined && at !== '') yield [at, title];
  const item = itemOf(resolved);
  if (item !== undefined) yield* named(item, `${at}/*`, library);
  for (const name of Object.keys(resolved.schema.properties ?? {})) {
    const member = memberOf(resolved, name);
    if (member !== undefined) yield* named(member, `${at}/${name}`, library);
  }
}
