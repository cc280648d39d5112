import { isJsonObject, type Json, type JsonObject } from '#core';

const PLAIN: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'type',
  'minimum',
  'maximum',
  'required',
  'not',
]);

/**
 * What a report schema says of fields together (`allOf` of `if` and `then`), as conditions on the report. What conditions
 * cannot say is left out, so that they never ask more than the schema.
 */
export const fieldRules = (schema: JsonObject): readonly JsonObject[] =>
  listOf(schema['allOf']).flatMap((part) => {
    const when = conditionOf(part['if'], false);
    const then = conditionOf(part['then'], true);
    return when === null || then === null ? [] : [{ anyOf: [{ not: when }, then] }];
  });

/** Null when it cannot be said; a part that cannot be said may only be left out where that asks less. */
const conditionOf = (schema: Json | undefined, mayAskLess: boolean): JsonObject | null => {
  if (!isJsonObject(schema)) return null;
  const parts = Object.entries(schema)
    .filter(([keyword]) => !keyword.startsWith('x-') && keyword !== 'required')
    .map(([keyword, argument]) => keywordOf(keyword, argument, mayAskLess));
  const said = parts.filter((part) => part !== null);
  if (said.length < parts.length && !mayAskLess) return null;
  const { required } = schema;
  return { allOf: [...(required === undefined ? [] : [{ required }]), ...said] };
};

const keywordOf = (keyword: string, argument: Json | undefined, mayAskLess: boolean): JsonObject | null => {
  if (keyword !== 'properties')
    return PLAIN.has(keyword) && isFlat(argument) ? { [keyword]: argument } : null;
  if (!isJsonObject(argument)) return null;
  const members = Object.entries(argument).map(([name, schema]) => {
    const member = conditionOf(schema, mayAskLess);
    return member === null ? null : ifThere(name, member);
  });
  const said = members.filter((member) => member !== null);
  return said.length < members.length && !mayAskLess ? null : { allOf: said };
};

/** To JSON Schema a member that is not there is good, to a condition it is not. */
const ifThere = (name: string, member: JsonObject): JsonObject => ({
  anyOf: [{ not: { required: [name] } }, { required: [name], properties: { [name]: member } }],
});

/** `not: {}` is the one `not` that is read: nothing may be there. */
const isFlat = (argument: Json | undefined): boolean =>
  !isJsonObject(argument) || Object.keys(argument).length === 0;

const listOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
