/** How a value is written: a moment, a day, a code of which a word is made, or as it is. */
export interface ShortValue {
  readonly form: 'moment' | 'day' | 'code' | 'text';
  readonly text: string;
}

/** Whether a view says that there is a value without telling it. */
export const isMasked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'afgeschermd' in value;

/** A single value as it may stand on a page: of a citizen service number only the last three digits, as everywhere. */
export const shortValue = (name: string, value: unknown): ShortValue => {
  const text = String(value);
  if (name === 'bsn') return { form: 'text', text: `••••••${text.slice(-3)}` };
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return { form: 'moment', text };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { form: 'day', text };
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return { form: 'code', text };
  return { form: 'text', text };
};
