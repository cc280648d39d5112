import { ZONE } from './format-moment.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a field for day and time shows it: in Dutch time, `2026-11-22T09:14`. */
export const toDutchField = (moment: number): string => parts.format(moment).replace(' ', 'T');

/** The minutes that Dutch time is ahead at a moment. */
const aheadAt = (moment: number): number =>
  Math.round((Date.parse(`${toDutchField(moment)}Z`) - (moment - (moment % MINUTE_MS))) / MINUTE_MS);

/**
 * The moment that somebody filled in in Dutch time, with its zone; null: it is none, or it does not exist because the clock went ahead. Of
 * the hour that comes twice it is the first.
 */
export const fromDutchField = (field: string): string | null => {
  const asUtc = Date.parse(`${field}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(field) || Number.isNaN(asUtc)) return null;
  const offsets = [asUtc - DAY_MINUTES * MINUTE_MS, asUtc + DAY_MINUTES * MINUTE_MS].map(aheadAt);
  const moment = offsets
    .map((ahead) => asUtc - ahead * MINUTE_MS)
    .sort((one, other) => one - other)
    .find((one) => toDutchField(one) === field);
  return moment === undefined ? null : new Date(moment).toISOString();
};
