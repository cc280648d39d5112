import { isJsonObject } from './json.js';
import type { Json, JsonObject } from './json.js';

/** What stands at a JSON Pointer in the data, `*` for every item of a list; empty when nothing does. */
export const valuesAt = (data: JsonObject, pointer: string): readonly Json[] => {
  const [, ...steps] = pointer.split('/');
  return inValue(data, steps);
};

const inValue = (value: Json | undefined, [step, ...rest]: readonly string[]): readonly Json[] => {
  if (value === undefined) return [];
  if (step === undefined) return [value];
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return step === '*' ? items.flatMap((item) => inValue(item, rest)) : inValue(items[Number(step)], rest);
  }
  return isJsonObject(value) ? inValue(value[step], rest) : [];
};
