import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';

/** A place without which a condition does not hold: it must be there, with one of these values. */
export interface Need {
  readonly steps: readonly string[];
  /** Null: any value will do. */
  readonly values: readonly Json[] | null;
  /** Whether it is all that the condition asks. */
  readonly isAll: boolean;
}

/** What a compiled condition cannot hold without, the most telling of it; null when there is no such place. */
export const needIn = (schema: Json | undefined): Need | null => {
  if (!isJsonObject(schema)) return null;
  const found = Object.entries(schema).flatMap(([keyword, argument]) => inKeyword(keyword, argument, schema));
  const telling =
    found.find(({ values }) => values !== null) ??
    [...found].sort((one, other) => other.steps.length - one.steps.length)[0];
  return telling === undefined ? null : { ...telling, isAll: telling.isAll && asksNothingElse(schema) };
};

const inKeyword = (
  keyword: string,
  argument: Json | undefined,
  { properties }: JsonObject,
): readonly Need[] => {
  switch (keyword) {
    case 'const':
      return argument === undefined ? [] : [{ steps: [], values: [argument], isAll: true }];
    case 'enum':
      return Array.isArray(argument) ? [{ steps: [], values: argument as readonly Json[], isAll: true }] : [];
    case 'required':
      return Array.isArray(argument)
        ? argument.map((name) => ({ steps: [String(name)], values: null, isAll: properties === undefined }))
        : [];
    case 'properties':
      return isJsonObject(argument) ? inMembers(argument) : [];
    case 'allOf':
      return Array.isArray(argument) ? (argument as readonly Json[]).flatMap((part) => inOne(part)) : [];
    default:
      return [];
  }
};

const inMembers = (members: JsonObject): readonly Need[] =>
  Object.entries(members).flatMap(([name, member]) =>
    inOne(member).map(({ steps, ...need }) => ({ ...need, steps: [name, ...steps] })),
  );

const inOne = (schema: Json | undefined): readonly Need[] => {
  const found = needIn(schema);
  return found === null ? [] : [found];
};

/** Nothing beside it: one keyword, or one member that is also required. */
const asksNothingElse = ({ required, properties, allOf, ...others }: JsonObject): boolean => {
  const count = Object.keys(others).length;
  if (isJsonObject(properties))
    return (
      count === 0 && allOf === undefined && sizeOf(required) === 1 && Object.keys(properties).length === 1
    );
  if (allOf !== undefined) return count === 0 && required === undefined && sizeOf(allOf) === 1;
  return required === undefined ? count === 1 : count === 0 && sizeOf(required) === 1;
};

const sizeOf = (list: Json | undefined): number => (Array.isArray(list) ? list.length : 0);
