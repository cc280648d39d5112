import { isJsonObject, type Json, type JsonObject } from '#core';

/** A place in a schema that lets through what the other schema does not. */
export interface Excess {
  readonly pointer: string;
  readonly problem: string;
}

/** Keywords that can only narrow a schema, or say nothing about values. */
const HARMLESS = new Set(
  [
    '$schema',
    '$id',
    '$defs',
    'title',
    'description',
    'type',
    'properties',
    'required',
    'items',
    'anyOf',
  ].concat(
    [
      'additionalProperties',
      'minProperties',
      'maxProperties',
      'minItems',
      'maxItems',
      'const',
      'enum',
      '$ref',
    ],
    ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern'],
  ),
);

/** Where a schema could carry more than `most`, another schema of the same make, allows; none when it keeps within it. */
export const exceeds = (schema: Json, most: Json): readonly Excess[] =>
  compare({ root: schema, at: schema, pointer: '' }, { root: most, at: most, pointer: '' });

interface Place {
  readonly root: Json;
  readonly at: Json;
  readonly pointer: string;
}

const compare = (given: Place, most: Place): readonly Excess[] => {
  const [mine, theirs] = [followed(given), followed(most)];
  if (mine === null) return excess(given, 'is geen schema dat beperkt');
  if (theirs === null) return excess(given, 'staat de regelset niet toe');
  const unknown = Object.keys(mine.at).find((keyword) => !HARMLESS.has(keyword));
  if (unknown !== undefined)
    return excess(member(given, unknown), 'is een trefwoord dat hier niet thuishoort');
  return alternatives(mine).flatMap((one) =>
    fewest(alternatives(theirs).map((each) => compareOne(one, each))),
  );
};

const excess = ({ pointer }: Place, problem: string): readonly Excess[] => [{ pointer, problem }];

const fewest = (outcomes: readonly (readonly Excess[])[]): readonly Excess[] =>
  outcomes.reduce((best, each) => (each.length < best.length ? each : best));

const compareOne = (given: Place, most: Place): readonly Excess[] => {
  const [own, allowed] = [followed(given), followed(most)];
  if (own === null || allowed === null) return excess(given, 'is geen schema dat beperkt');
  const [mine, theirs] = [own.at, allowed.at];
  if (theirs['$ref'] !== undefined || mine['$ref'] !== undefined)
    return mine['$ref'] === theirs['$ref'] ? [] : excess(given, 'laat een vollere vorm toe dan de regelset');
  const values = valuesIn(theirs);
  if (values !== null) {
    return valuesIn(mine)?.every((value) => values.includes(value)) === true
      ? []
      : excess(given, 'laat meer waarden toe dan de regelset');
  }
  const isScalar = valuesIn(mine)?.every((value) => typeof value !== 'object') === true;
  if (isScalar && theirs['properties'] === undefined && theirs['items'] === undefined) return [];
  if (mine['type'] !== theirs['type']) return excess(given, 'laat een andere vorm toe dan de regelset');
  if (isJsonObject(theirs['properties'])) return compareMembers(own, mine, allowed, theirs['properties']);
  return theirs['items'] === undefined ? [] : compare(member(own, 'items'), member(allowed, 'items'));
};

const compareMembers = (
  given: Place,
  mine: JsonObject,
  most: Place,
  theirs: JsonObject,
): readonly Excess[] => {
  if (mine['additionalProperties'] !== false)
    return excess(member(given, 'additionalProperties'), 'moet false zijn: anders kan elk veld mee');
  const own = isJsonObject(mine['properties']) ? mine['properties'] : {};
  return Object.keys(own).flatMap((name) => {
    const place = member(member(given, 'properties'), name);
    return Object.hasOwn(theirs, name)
      ? compare(place, member(member(most, 'properties'), name))
      : excess(place, 'is een veld dat de regelset deze ontvanger nooit geeft');
  });
};

const valuesIn = (schema: JsonObject): readonly Json[] | null => {
  if (schema['const'] !== undefined) return [schema['const']];
  const values = schema['enum'];
  return Array.isArray(values) ? (values as readonly Json[]) : null;
};

const alternatives = (place: Place): readonly Place[] => {
  const any = isJsonObject(place.at) ? place.at['anyOf'] : undefined;
  if (!Array.isArray(any)) return [place];
  return any.map((_, n) => member(member(place, 'anyOf'), String(n)));
};

const member = ({ root, at, pointer }: Place, name: string): Place => ({
  root,
  at: isJsonObject(at)
    ? (at[name] ?? null)
    : Array.isArray(at)
      ? ((at as readonly Json[])[Number(name)] ?? null)
      : null,
  pointer: `${pointer}/${name}`,
});

/** The schema that stands there, or the one in its own `$defs` that it points at. */
const followed = (place: Place): (Place & { readonly at: JsonObject }) | null => {
  const { root, at } = place;
  if (!isJsonObject(at)) return null;
  const ref = at['$ref'];
  if (typeof ref !== 'string' || !ref.startsWith('#/$defs/')) return { ...place, at };
  const name = ref.slice('#/$defs/'.length);
  const definitions = isJsonObject(root) && isJsonObject(root['$defs']) ? root['$defs'] : {};
  const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isJsonObject(target) && target['$ref'] === undefined
    ? { root, at: target, pointer: `/$defs/${name}` }
    : null;
};
