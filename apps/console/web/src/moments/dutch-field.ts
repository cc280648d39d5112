import { dutchMoment } from './dutch-moment.js';
import { ZONE } from './format-moment.js';

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

/** The moment (RFC 3339) that somebody filled in in such a field; null: it is none. */
export const fromDutchField = (field: string): string | null => {
  const [day = '', time = ''] = field.split('T');
  return dutchMoment(day, time);
};
