import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { shown } from './shown.js';

/** A view without the fields of which it only shows that they are there: those are no facts. */
export const withoutMasked = (data: JsonObject): JsonObject => {
  const told: Record<string, Json> = {};
  for (const [name, value] of Object.entries(data)) {
    const part = shown(value);
    if (part !== undefined) told[name] = toldIn(part);
  }
  return told;
};

const toldIn = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(toldIn);
  return isJsonObject(value) ? withoutMasked(value) : value;
};
