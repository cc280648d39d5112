import type { Instant } from '../report/instant.js';
import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { CaseFactDocument } from '../rulebook/rulebook-document.js';
import { endOf } from '../time/end-of.js';

/** How many moments a fact keeps at most: a case goes on for years, and its row is written with every report. */
const MOST_MOMENTS = 100;

type Counting = NonNullable<CaseFactDocument['telt']>;

/**
 * A fact that counts reports, with one more: `{ aantal, momenten }`, the moments of receipt in their order. With a window only
 * what lies less than so long ago counts: what came exactly fourteen days earlier no longer does.
 */
export const counted = (before: Json | undefined, { binnen }: Counting, at: Instant): JsonObject => {
  const known = isJsonObject(before) ? before : {};
  const all = [...momentsOf(known), at];
  const recent = binnen === undefined ? all : all.filter((moment) => endOf(moment, binnen) > at);
  const momenten = recent.slice(-MOST_MOMENTS);
  const aantal = binnen === undefined ? Number(known['aantal'] ?? 0) + 1 : momenten.length;
  return { aantal, momenten };
};

const momentsOf = ({ momenten }: JsonObject): readonly Instant[] =>
  Array.isArray(momenten) ? (momenten as readonly Instant[]) : [];
