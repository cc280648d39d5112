import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { pointerSteps } from '../report/json-pointer.js';

/** One change: what stands at the JSON Pointer becomes `value`; undefined takes it away. */
export interface Change {
  readonly pointer: string;
  readonly value: Json | undefined;
}

/** The data with the changes made, in their order; or the number of the first one whose place does not exist. */
export const applyChanges = (
  data: JsonObject,
  changes: readonly Change[],
): { readonly data: JsonObject } | { readonly failed: number } => {
  let changed: Json = data;
  for (const [number, { pointer, value }] of changes.entries()) {
    const steps = pointerSteps(pointer);
    const after: Json | null = steps.length === 0 ? null : placed(changed, steps, value);
    if (after === null || !isJsonObject(after)) return { failed: number };
    changed = after;
  }
  return { data: changed };
};

/** Null: a step leads nowhere. A list may grow by one at its end. */
const placed = (at: Json, [step, ...rest]: readonly string[], value: Json | undefined): Json | null => {
  if (step === undefined) return null;
  if (Array.isArray(at)) return placedInList(at as readonly Json[], step, rest, value);
  if (!isJsonObject(at)) return null;
  const inner = Object.hasOwn(at, step) ? at[step] : undefined;
  if (rest.length > 0) {
    const member = inner === undefined ? null : placed(inner, rest, value);
    return member === null ? null : { ...at, [step]: member };
  }
  if (value !== undefined) return { ...at, [step]: value };
  const { [step]: _gone, ...others } = at;
  return inner === undefined ? null : others;
};

const placedInList = (
  list: readonly Json[],
  step: string,
  rest: readonly string[],
  value: Json | undefined,
): Json | null => {
  const index = step === '-' ? list.length : /^(0|[1-9][0-9]{0,3})$/.test(step) ? Number(step) : -1;
  if (index < 0 || index > list.length) return null;
  const before = list[index];
  if (rest.length === 0) {
    if (value !== undefined) return [...list.slice(0, index), value, ...list.slice(index + 1)];
    return before === undefined ? null : [...list.slice(0, index), ...list.slice(index + 1)];
  }
  const item = before === undefined ? null : placed(before, rest, value);
  return item === null ? null : [...list.slice(0, index), item, ...list.slice(index + 1)];
};

/** What stands at these steps, lists included; undefined when a step leads nowhere. */
export const valueWithin = (value: Json | undefined, steps: readonly string[]): Json | undefined =>
  steps.reduce<Json | undefined>((at, step) => {
    if (Array.isArray(at)) return (at as readonly Json[])[Number(step)];
    return isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
