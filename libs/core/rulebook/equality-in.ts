import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';

/** A place that must hold one of these values, or the condition does not hold. */
export interface Equality {
  readonly steps: readonly string[];
  readonly values: readonly Json[];
  /** Whether it is all that the condition asks. */
  readonly isAll: boolean;
}

/** An equality that a compiled condition cannot hold without; null when it has none. */
export const equalityIn = (schema: Json | undefined): Equality | null => {
  if (!isJsonObject(schema)) return null;
  const found = Object.entries(schema).flatMap(([keyword, argument]) => inKeyword(keyword, argument));
  const [first] = found;
  return first === undefined ? null : { ...first, isAll: first.isAll && asksNothingElse(schema) };
};

const inKeyword = (keyword: string, argument: Json | undefined): readonly Equality[] => {
  switch (keyword) {
    case 'const':
      return argument === undefined ? [] : [{ steps: [], values: [argument], isAll: true }];
    case 'enum':
      return Array.isArray(argument) ? [{ steps: [], values: argument as readonly Json[], isAll: true }] : [];
    case 'properties':
      return isJsonObject(argument) ? inMembers(argument) : [];
    case 'allOf':
      return Array.isArray(argument) ? (argument as readonly Json[]).flatMap((part) => inOne(part)) : [];
    default:
      return [];
  }
};

const inMembers = (members: JsonObject): readonly Equality[] =>
  Object.entries(members).flatMap(([name, member]) =>
    inOne(member).map(({ steps, ...equality }) => ({ ...equality, steps: [name, ...steps] })),
  );

const inOne = (schema: Json | undefined): readonly Equality[] => {
  const found = equalityIn(schema);
  return found === null ? [] : [found];
};

/** Nothing beside the equality: one keyword, or one member that is also required. */
const asksNothingElse = ({ required, properties, allOf, ...others }: JsonObject): boolean => {
  const count = Object.keys(others).length;
  if (isJsonObject(properties))
    return (
      count === 0 && allOf === undefined && sizeOf(required) === 1 && Object.keys(properties).length === 1
    );
  if (allOf !== undefined) return count === 0 && required === undefined && sizeOf(allOf) === 1;
  return count === 1 && required === undefined;
};

const sizeOf = (list: Json | undefined): number => (Array.isArray(list) ? list.length : 0);
