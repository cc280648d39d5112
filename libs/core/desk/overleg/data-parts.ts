import { isJsonObject } from '../../report/json.js';
import type { Json, JsonObject } from '../../report/json.js';

/** A text in a report as it was shared; null: it was not, or is something else. */
export const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** The objects in a list of a report. */
export const objectsIn = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

/** How many items a list of a report has. */
export const lengthOf = (value: Json | undefined): number => objectsIn(value).length;
