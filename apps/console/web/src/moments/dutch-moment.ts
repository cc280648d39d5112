import { ZONE } from './format-moment.js';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock in the Netherlands says at an instant, as if it were UTC. */
const shownAt = (at: number): number => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);

/** The moment (RFC 3339) at which the Dutch clock shows this day and time; null: there is no such day or time. */
export const dutchMoment = (day: string, time: string): string | null => {
  const wanted = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T${time}:00Z`) : Number.NaN;
  // 30 February is read as 2 March.
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 10) !== day) return null;
  const first = wanted - (shownAt(wanted) - wanted);
  const at = first - (shownAt(first) - wanted);
  return shownAt(at) === wanted ? new Date(at).toISOString() : null;
};
