import { capitalised } from '../../language/capitalised.js';

/** A single value as it is shown, with how much of it was shared. */
export type SingleValue =
  | { readonly is: 'text'; readonly text: string }
  /** Of a fixed list: a word, or several with hyphens. */
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'moment'; readonly at: string }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'yes-no'; readonly yes: boolean }
  /** There is a value, and the viewer may not see it. */
  | { readonly is: 'masked' }
  /** Only how many there are was shared. */
  | { readonly is: 'count'; readonly count: number }
  /** A number of a person: shown one at a time, on the page of the report, where that is logged. */
  | { readonly is: 'covered'; readonly text: string };

/** A value in a report as it is shown. */
export type ShownValue =
  | SingleValue
  | { readonly is: 'fields'; readonly fields: readonly ShownField[] }
  | { readonly is: 'list'; readonly items: readonly ShownValue[] };

export interface ShownField {
  readonly key: string;
  readonly name: string;
  readonly value: ShownValue;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a view says that there is a value without telling it. */
export const isMasked = (value: unknown): boolean => isObject(value) && 'afgeschermd' in value;

/** Of a citizen service number only the last three digits, as everywhere. */
export const coveredNumber = (number: string): string => `••••••${number.slice(-3)}`;

/** `tijdstipVrijlating` as people say it: `Tijdstip vrijlating`. */
export const spokenField = (name: string): string => {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return capitalised(words);
};

/** The fields of a report in the order in which they were sent. `numbers`: how numbers of persons are shown. */
export const shownFields = (data: object, numbers: 'covered' | 'whole' = 'covered'): readonly ShownField[] =>
  Object.entries(data).map(([key, value]) => ({
    key,
    name: key === 'bsn' ? 'Burgerservicenummer' : spokenField(key),
    value: shownValue(value, key, numbers),
  }));

/** How a value of a field is shown. */
export const shownValue = (
  value: unknown,
  key = '',
  numbers: 'covered' | 'whole' = 'covered',
): ShownValue => {
  if (Array.isArray(value)) return { is: 'list', items: value.map((item) => shownValue(item, key, numbers)) };
  if (isObject(value)) {
    if (isMasked(value)) return { is: 'masked' };
    const { aantal } = value;
    if (typeof aantal === 'number' && Object.keys(value).length === 1) return { is: 'count', count: aantal };
    return { is: 'fields', fields: shownFields(value, numbers) };
  }
  if (typeof value === 'boolean') return { is: 'yes-no', yes: value };
  if (typeof value === 'number') return { is: 'number', number: value };
  if (typeof value !== 'string') return { is: 'text', text: '' };
  if (key === 'bsn')
    return numbers === 'whole' ? { is: 'text', text: value } : { is: 'covered', text: coveredNumber(value) };
  return shownText(value);
};

const shownText = (text: string): SingleValue => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) return { is: 'moment', at: text };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { is: 'day', day: text };
  // A text that people wrote is shown as it is.
  return /^[a-z0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)
    ? { is: 'code', code: text }
    : { is: 'text', text };
};
