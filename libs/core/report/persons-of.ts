import type { Json, JsonObject } from './json.js';

/** The report's list of persons; null when it has none. */
export const personsOf = (data: JsonObject): readonly Json[] | null => {
  const persons = data['betrokkenen'];
  return Array.isArray(persons) ? (persons as readonly Json[]) : null;
};
