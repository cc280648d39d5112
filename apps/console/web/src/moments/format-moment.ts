/** Everybody reads Dutch time, wherever their computer is. */
export const ZONE = 'Europe/Amsterdam';

/** How a moment is written: a time of day, a day, both as in a text, or both as in a table. */
export type MomentForm = 'time' | 'seconds' | 'day' | 'weekday' | 'text' | 'table' | 'offset';

const FORMS: Readonly<Record<MomentForm, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  text: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  table: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
  offset: { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'longOffset' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (form: MomentForm, locale: string): Intl.DateTimeFormat => {
  const key = `${form} ${locale}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: ZONE, hourCycle: 'h23' });
  formats.set(key, made);
  return made;
};

/** A moment (RFC 3339) in Dutch time, as `form` and the language write it. */
export const formatMoment = (moment: string | number, form: MomentForm, locale: string): string => {
  const written = formatOf(form, locale).format(new Date(moment));
  return form === 'table' ? written.replace(', ', ' ') : written;
};

const HOUR_MS = 3_600_000;
const days = new Map<number, string>();

/** The calendar day of a moment in Dutch time, as `2026-11-22`. A day begins with a whole hour, so that each hour is looked up once. */
export const dayOf = (moment: string | number): string => {
  const hour = Math.floor(new Date(moment).getTime() / HOUR_MS);
  const known = days.get(hour);
  if (known !== undefined) return known;
  const day = formatOf('table', 'sv-SE')
    .format(new Date(hour * HOUR_MS))
    .slice(0, 10);
  days.set(hour, day);
  return day;
};
