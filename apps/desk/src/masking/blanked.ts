import type { Json } from '#core';

/** What stands where somebody who only looks sees no value. */
const BLANK = '•••';

/** The same shape without any value in it. */
export const blanked = (value: Json | undefined): Json => {
  if (typeof value === 'string') return BLANK;
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value)
    ? (value as readonly Json[]).map(blanked)
    : Object.fromEntries(Object.entries(value).map(([name, of]) => [name, blanked(of)]));
};
