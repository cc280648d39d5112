/** What is filled in, by name; `count` chooses between the parts of a text with `|`. */
export type FilledIn = Readonly<Record<string, string | number>>;

const numbers = new Map<string, Intl.NumberFormat>();

const written = (value: string | number, locale: string): string => {
  if (typeof value === 'string') return value;
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(value);
};

/** `{count} bericht|{count} berichten` with what is filled in, numbers as the language writes them. */
export const fillIn = (text: string, filledIn: FilledIn, locale: string): string => {
  const count = filledIn['count'];
  const [one = text, other = one] = text.split('|');
  const chosen = typeof count === 'number' && count !== 1 ? other : one;
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => written(filledIn[name] ?? `{${name}}`, locale));
};
