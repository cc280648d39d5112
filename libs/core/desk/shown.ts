import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { MASK } from '../share/verbs/masked.js';

/** What a view shows of a value; undefined: nothing, or only that there is one. */
export const shown = (value: Json | undefined): Json | undefined =>
  isJsonObject(value) && value['afgeschermd'] === MASK ? undefined : value;

/** The text that a view shows; null: none. */
export const shownText = (value: Json | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** The objects in a list that a view shows. */
export const shownItems = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
