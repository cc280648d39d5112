import type { Instant } from '#core';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const known = new Map<Instant, string>();

/** The date in the Netherlands at a moment, as `YYYY-MM-DD`. */
export const localDateOf = (at: Instant): string => {
  const date = known.get(at) ?? calendar.format(at);
  known.set(at, date);
  return date;
};
