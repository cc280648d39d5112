import { capitalised } from '../../language/capitalised.js';

/** A value in a report as it is shown, with how much of it was shared. */
export type ShownValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'moment'; readonly at: string }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'yes-no'; readonly yes: boolean }
  /** There is a value, and the viewer may not see it. */
  | { readonly is: 'masked' }
  /** Only how many there are was shared. */
  | { readonly is: 'count'; readonly count: number }
  /** A number of a person: shown one at a time, on the page of the report, where that is logged. */
  | { readonly is: 'covered'; readonly tail: string }
  | { readonly is: 'fields'; readonly fields: readonly ShownField[] }
  | { readonly is: 'list'; readonly items: readonly ShownValue[] };

export interface ShownField {
  readonly key: string;
  readonly name: string;
  readonly value: ShownValue;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `tijdstipVrijlating` as people say it: `Tijdstip vrijlating`. */
export const spokenField = (name: string): string => {
  const words = name.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return capitalised(words);
};

/** The fields of a report in the order in which they were sent. */
export const shownFields = (data: object): readonly ShownField[] =>
  Object.entries(data).map(([key, value]) => ({
    key,
    name: key === 'bsn' ? 'Burgerservicenummer' : spokenField(key),
    value: shownValue(value, key),
  }));

const shownValue = (value: unknown, key: string): ShownValue => {
  if (Array.isArray(value)) return { is: 'list', items: value.map((item) => shownValue(item, key)) };
  if (isObject(value)) {
    if (typeof value['afgeschermd'] === 'string') return { is: 'masked' };
    const { aantal } = value;
    if (typeof aantal === 'number' && Object.keys(value).length === 1) return { is: 'count', count: aantal };
    return { is: 'fields', fields: shownFields(value) };
  }
  if (typeof value === 'boolean') return { is: 'yes-no', yes: value };
  if (typeof value === 'number') return { is: 'number', number: value };
  return typeof value === 'string' ? shownText(value, key) : { is: 'text', text: '' };
};

const shownText = (text: string, key: string): ShownValue => {
  if (key === 'bsn') return { is: 'covered', tail: text.slice(-3) };
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) return { is: 'moment', at: text };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { is: 'day', day: text };
  // Codes of fixed lists are lower case words with hyphens; a text that people wrote is shown as it is.
  return { is: 'text', text: /^[a-z]+(-[a-z]+)+$/.test(text) ? text.replaceAll('-', ' ') : text };
};
