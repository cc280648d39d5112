import type { Json, JsonObject } from '../report/json.js';
import type { Given } from './given.js';
import { shown } from './shown.js';

const TABLE = 'zsm';

/**
 * What the viewer sees of one version that came to it in several ways, e.g. for the table and for a function that the sender named:
 * the own report, or else the view for the table, with what only the others show.
 */
export const mergedView = (views: readonly Given[]): JsonObject => {
  const [first, ...others] = [...views].sort((one, other) => rank(one) - rank(other) || order(one, other));
  if (first === undefined) return {};
  if (others.length === 0) return first.data;
  const merged: Record<string, Json> = {};
  for (const { data } of [first, ...others])
    for (const [name, value] of Object.entries(data))
      if (value !== undefined && shown(merged[name]) === undefined) merged[name] = value;
  return merged;
};

const rank = ({ isOwn, partnership }: Given): number => (isOwn ? 0 : partnership === TABLE ? 1 : 2);
const order = ({ id: one }: Given, { id: other }: Given): number => (one < other ? -1 : one > other ? 1 : 0);
