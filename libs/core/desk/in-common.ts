import { isJsonObject } from '../report/json.js';
import { sameJson } from '../report/same-json.js';
import type { Json, JsonObject } from '../report/json.js';

/** By these an item of a list is the same one in another view. */
const IDENTITY = ['bericht', 'zaak', 'ketenpartner', 'kenmerk', 'termijn', 'code', 'moment', 'actie'];

/**
 * What all views have in common, for a screen that all who are present can see: a field only when it is the same in all, an item of
 * a list only when it is in all. What differs is left out, so that it never shows more than any of them.
 */
export const inCommon = <View>(views: readonly View[]): View => {
  const [first, ...others] = views as readonly unknown[] as readonly Json[];
  if (first === undefined) throw new Error('niemand is aanwezig');
  return others.reduce<Json>((common, view) => shared(common, view) ?? null, first) as View;
};

/** Undefined: nothing is shared. */
const shared = (one: Json, other: Json): Json | undefined => {
  if (isList(one) && isList(other)) return sharedItems(one, other);
  if (!isJsonObject(one) || !isJsonObject(other)) return one === other ? one : undefined;
  return identityOf(one) === identityOf(other) ? sharedFields(one, other) : undefined;
};

const sharedFields = (one: JsonObject, other: JsonObject): JsonObject => {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(one)) {
    const theirs = Object.hasOwn(other, name) ? other[name] : undefined;
    const both = value === undefined || theirs === undefined ? undefined : shared(value, theirs);
    if (both !== undefined) fields[name] = both;
  }
  return fields;
};

/** Each item of the other list is matched once; without an identity only with its equal. */
const sharedItems = (one: readonly Json[], other: readonly Json[]): readonly Json[] => {
  const left = [...other];
  return one.flatMap((item) => {
    const identity = identityOf(item);
    const place = left.findIndex((theirs) =>
      identity === null ? sameJson(item, theirs) : identity === identityOf(theirs),
    );
    if (place === -1) return [];
    const [theirs] = left.splice(place, 1);
    const both = shared(item, theirs as Json);
    return both === undefined ? [] : [both];
  });
};

const identityOf = (item: Json): string | null => {
  if (!isJsonObject(item)) return null;
  const named = IDENTITY.flatMap((name) => (typeof item[name] === 'string' ? [[name, item[name]]] : []));
  return named.length === 0 ? null : JSON.stringify(named);
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
