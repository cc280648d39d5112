import type { Json, JsonObject } from '../../report/json.js';

export const URGENCIES = ['hoog', 'gemiddeld', 'laag'] as const;

/** How pressing a case is for an overleg. */
export type Urgency = (typeof URGENCIES)[number];

/** How pressing a report says it is: the outcome of an instrument, or what the sender of an item wrote. Null: it does not say. */
export const urgencyIn = (data: JsonObject): Urgency | null =>
  urgencyOf(data['urgentie']) ?? urgencyOf(data['uitkomst']);

const urgencyOf = (word: Json | undefined): Urgency | null => URGENCIES.find((one) => one === word) ?? null;

/** The place in the order of an agenda: the most pressing first, what says nothing of it last. */
export const rankOf = (urgency: Urgency | null): number =>
  urgency === null ? URGENCIES.length : URGENCIES.indexOf(urgency);
