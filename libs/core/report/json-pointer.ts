import { isJsonObject } from './json.js';
import type { Json } from './json.js';

/** The steps of a JSON Pointer (RFC 6901). */
export const pointerSteps = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at these steps, or undefined when a step leads nowhere. */
// A plain loop: conditions ask this of every report.
export const valueAt = (value: Json | undefined, steps: readonly string[]): Json | undefined => {
  let at = value;
  for (const step of steps) {
    if (!isJsonObject(at)) return undefined;
    const next: Json | undefined = at[step];
    // What is absent is told at once; what every object has by itself is not in the data.
    if (next === undefined || !Object.hasOwn(at, step)) return undefined;
    at = next;
  }
  return at;
};
