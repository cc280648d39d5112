import type { Instant } from '../../report/instant.js';
import type { Json } from '../../report/json.js';

/** A moment with its zone; null: it is none. The contract tells what is wrong with it, so here it is only not looked at. */
export const momentIn = (value: Json | undefined): Instant | null => {
  if (typeof value !== 'string' || !/(Z|[+-]\d\d:\d\d)$/i.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
};
