import type { Instant } from '../report/instant.js';
import type { Json, JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { Moment } from '../rulebook/term-rule.js';
import { shownItems, shownText } from './shown.js';

/**
 * The start of a term as a view tells it: for an item of its list, or for the report as a whole; `otherwise` counts where the term
 * is provisional. Null: the view does not tell it, and then its clock is not shown.
 */
export const shownStart = (
  from: Moment,
  isProvisional: boolean,
  data: JsonObject,
  item: JsonObject | null,
): Instant | 'receipt' | null => {
  switch (from.tag) {
    case 'receipt':
    case 'opening':
    case 'meeting':
      return 'receipt';
    case 'told':
      return told(from, isProvisional, from.of === 'item' ? item : data);
    case 'first': {
      const moments = shownItems(valueAt(data, from.list)).flatMap(
        (one) => told(from, isProvisional, one) ?? [],
      );
      return moments.length === 0 ? null : Math.min(...moments);
    }
  }
};

const told = (
  { at, otherwise }: Pick<Extract<Moment, { readonly tag: 'told' }>, 'at' | 'otherwise'>,
  isProvisional: boolean,
  value: JsonObject | null,
): Instant | null => {
  if (value === null) return null;
  const best = instantIn(valueAt(value, at));
  if (best !== null || !isProvisional || otherwise === null) return best;
  return instantIn(valueAt(value, otherwise));
};

const instantIn = (value: Json | undefined): Instant | null => {
  const at = Date.parse(shownText(value) ?? '');
  return Number.isNaN(at) ? null : at;
};
