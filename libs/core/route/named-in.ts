import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import { pointerSteps, valueAt } from '../report/json-pointer.js';
import type { Addressee } from './candidate.js';

/** Whom the report names at this JSON Pointer: codes, or objects with `organisatie` and perhaps `functie`. */
export const namedIn = (data: JsonObject, pointer: string): readonly Addressee[] => {
  const list = valueAt(data, pointerSteps(pointer));
  if (isJsonObject(list) || typeof list === 'string') return named(list);
  return Array.isArray(list) ? (list as readonly Json[]).flatMap(named) : [];
};

const named = (item: Json): readonly Addressee[] => {
  if (typeof item === 'string') return [{ partner: item, function: null }];
  if (!isJsonObject(item)) return [];
  const { organisatie, functie } = item;
  return typeof organisatie === 'string'
    ? [{ partner: organisatie, function: typeof functie === 'string' ? functie : null }]
    : [];
};
