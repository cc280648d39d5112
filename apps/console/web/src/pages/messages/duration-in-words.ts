const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const numbers = new Map<string, Intl.NumberFormat>();
const written = (value: number, locale: string, digits: number): string => {
  const key = `${locale} ${digits}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  numbers.set(key, format);
  return format.format(value);
};

/** How long something took, in the unit that says most: `412 ms`, `3,1 s`, `12 min`, `5 u`, `2 d`. */
export const durationInWords = (ms: number, locale: string): string => {
  if (ms < SECOND) return `${written(ms, locale, 0)} ms`;
  if (ms < MINUTE) return `${written(ms / SECOND, locale, 1)} s`;
  if (ms < 2 * HOUR) return `${written(ms / MINUTE, locale, 0)} min`;
  if (ms < 2 * DAY) return `${written(ms / HOUR, locale, 0)} ${locale.startsWith('nl') ? 'u' : 'h'}`;
  return `${written(ms / DAY, locale, 0)} d`;
};
