import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';

const SECRET = 'geheimAdres';

/**
 * What the boards of an organisation keep of a report that it sent itself. A secret address is for the functions that the report names,
 * and they have it from a delivery (P8): not for every colleague of the sender. Null: only named functions may have the report
 * at all (P10), so the sender's colleagues have nothing of it either.
 */
export const keptOfOwn = (data: JsonObject): JsonObject | null => {
  const only = valueAt(data, ['verstrekkersvoorwaarden', 'alleenVoor']);
  if (Array.isArray(only) && only.length > 0 && (only as readonly Json[]).every(isOfFunction)) return null;
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== SECRET));
};

const isOfFunction = (named: Json): boolean => isJsonObject(named) && typeof named['functie'] === 'string';
