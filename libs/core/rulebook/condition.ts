import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { ConditionError } from './condition-error.js';
import { compileRootKeyword } from './root-keywords.js';

export type Condition = (value: Json | undefined) => boolean;

/**
 * Compiles a condition (JSON Schema 2020-12 subset: const, enum, type, minimum, maximum, required, properties,
 * contains, anyOf, allOf, not; at the root also those of `root-keywords.ts`) to a closure. Every name under `properties` must
 * be `required`, so that an absent field never satisfies a condition. Throws a `ConditionError` naming the keyword.
 */
export const compileCondition = (schema: JsonObject, pointer = ''): Condition => {
  const checks = Object.entries(schema)
    .map(([keyword, argument]) => ({
      keyword,
      check: compileKeyword(keyword, argument, schema, `${pointer}/${keyword}`),
    }))
    .filter(({ keyword }) => keyword !== 'required' || !impliesRequired(schema))
    .map(({ check }) => check);
  const [only] = checks;
  return checks.length === 1 && only !== undefined ? only : (value) => all(checks, value);
};

/** Whether the properties of a condition already fail when what it requires is absent. */
const impliesRequired = ({ required, properties }: JsonObject): boolean =>
  Array.isArray(required) &&
  isJsonObject(properties) &&
  required.every((name) => typeof name === 'string' && failsOnAbsence(properties[name]));

const failsOnAbsence = (schema: Json | undefined): boolean =>
  isJsonObject(schema) &&
  Object.entries(schema).some(([keyword, argument]) => {
    if (keyword === 'not') return false;
    if (keyword === 'anyOf') return Array.isArray(argument) && argument.every(failsOnAbsence);
    if (keyword === 'allOf') return Array.isArray(argument) && argument.some(failsOnAbsence);
    return true;
  });

// A plain loop: these run for every rule of every report.
const all = (checks: readonly Condition[], value: Json | undefined): boolean => {
  for (const check of checks) if (!check(value)) return false;
  return true;
};

const compileKeyword = (
  keyword: string,
  argument: Json | undefined,
  schema: JsonObject,
  at: string,
): Condition => {
  switch (keyword) {
    case 'const': {
      const wanted = scalar(argument, at);
      return (value) => value === wanted;
    }
    case 'enum': {
      const allowed = new Set(list(argument, at).map((item) => scalar(item, at)));
      return (value) => value !== undefined && allowed.has(value);
    }
    case 'type': {
      if (!TYPES.has(argument)) throw new ConditionError(at, 'dit is geen soort waarde');
      return (value) => typeName(value) === argument;
    }
    case 'minimum': {
      const least = number(argument, at);
      return (value) => typeof value === 'number' && value >= least;
    }
    case 'maximum': {
      const most = number(argument, at);
      return (value) => typeof value === 'number' && value <= most;
    }
    case 'required': {
      const names = list(argument, at).map(String);
      return (value) => isJsonObject(value) && names.every((name) => Object.hasOwn(value, name));
    }
    case 'properties':
      return compileProperties(argument, schema, at);
    case 'contains': {
      const item = compileCondition(object(argument, at), at);
      return (value) => Array.isArray(value) && value.some((element: Json) => item(element));
    }
    case 'anyOf': {
      const options = list(argument, at).map((option, i) =>
        compileCondition(object(option, at), `${at}/${i}`),
      );
      return (value) => options.some((option) => option(value));
    }
    case 'allOf': {
      const parts = list(argument, at).map((part, i) => compileCondition(object(part, at), `${at}/${i}`));
      return (value) => parts.every((part) => part(value));
    }
    case 'not': {
      const inner = compileCondition(object(argument, at), at);
      return (value) => !inner(value);
    }
    case 'pattern':
    case 'patternProperties':
      // A regex from people could keep a report waiting for ever; none is ever run.
      throw new ConditionError(
        at,
        'een voorwaarde kent geen patronen (reguliere expressies); noem de waarden met "enum"',
      );
    default: {
      const root = compileRootKeyword(keyword, argument, at);
      if (root === null) throw new ConditionError(at, 'dit sleutelwoord kent een voorwaarde niet');
      return root;
    }
  }
};

const compileProperties = (argument: Json | undefined, schema: JsonObject, at: string): Condition => {
  const required = new Set(schema['required'] === undefined ? [] : list(schema['required'], at));
  const members = Object.entries(object(argument, at)).map(([name, member]) => {
    if (!required.has(name)) throw new ConditionError(`${at}/${name}`, 'noem dit veld ook onder "required"');
    return { name, holds: compileCondition(object(member, `${at}/${name}`), `${at}/${name}`) };
  });
  return (value) => {
    if (!isJsonObject(value)) return false;
    for (const { name, holds } of members)
      if (!Object.hasOwn(value, name) || !holds(value[name])) return false;
    return true;
  };
};

const TYPES: ReadonlySet<Json | undefined> = new Set([
  'null',
  'array',
  'object',
  'string',
  'number',
  'boolean',
]);

const typeName = (value: Json | undefined): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const object = (value: Json | undefined, at: string): JsonObject => {
  if (!isJsonObject(value)) throw new ConditionError(at, 'hier hoort een object');
  return value;
};

const list = (value: Json | undefined, at: string): readonly Json[] => {
  if (!Array.isArray(value)) throw new ConditionError(at, 'hier hoort een lijst');
  return value as readonly Json[];
};

/** Lists and objects are never the same as those of a report, so that under a `not` they would always hold. */
const scalar = (value: Json | undefined, at: string): Json => {
  if (value === undefined || (typeof value === 'object' && value !== null))
    throw new ConditionError(at, 'hier hoort een enkele waarde');
  return value;
};

const number = (value: Json | undefined, at: string): number => {
  if (typeof value !== 'number') throw new ConditionError(at, 'hier hoort een getal');
  return value;
};
