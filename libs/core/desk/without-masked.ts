import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { shown } from './shown.js';

/** A view without the fields of which it only shows that they are there: those are no facts. The view itself when it has none. */
export const withoutMasked = (data: JsonObject): JsonObject => {
  if (!hasMasked(data)) return data;
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

// A plain loop: this looks at everything in every report of a card.
const hasMasked = (value: Json | undefined): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return (value as readonly Json[]).some(hasMasked);
  for (const name in value) {
    const member = (value as JsonObject)[name];
    if (typeof member === 'object' && (shown(member) === undefined || hasMasked(member))) return true;
  }
  return false;
};
