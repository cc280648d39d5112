import { isJsonObject } from '../report/json.js';
import type { Json } from '../report/json.js';

/** Whether two views show the same, whatever the order of their members. */
export const sameView = (one: Json | undefined, other: Json | undefined): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, n) => sameView(item as Json, other[n] as Json));
  if (!isJsonObject(one) || !isJsonObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameView(one[name], other[name]))
  );
};
