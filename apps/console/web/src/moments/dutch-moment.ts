import { ZONE } from './format-moment.js';

const HOUR_MS = 3_600_000;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock in the Netherlands says at an instant, as if it were UTC. */
const shownAt = (at: number): number => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);

/**
 * The moment (RFC 3339) at which the Dutch clock shows this day and time; null: there is no such day or time. Of an hour that comes twice
 * it is the first: never a moment that is still to come, and a period begins early rather than late.
 */
export const dutchMoment = (day: string, time: string): string | null => {
  const wanted = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T${time}:00Z`) : Number.NaN;
  // 30 February is read as 2 March.
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 10) !== day) return null;
  // In summer the clock is two hours ahead, in winter one.
  const at = [2, 1].map((hours) => wanted - hours * HOUR_MS).find((one) => shownAt(one) === wanted);
  return at === undefined ? null : new Date(at).toISOString();
};
