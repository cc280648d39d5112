/** What one can look for in the list, by the names of the query. */
export const FILTERS = [
  'stand',
  'soort',
  'afzender',
  'ontvanger',
  'regio',
  'van',
  'tot',
  'zaak',
  'zoek',
] as const;

export type FilterName = (typeof FILTERS)[number];

/** The filters that apply, each with what is looked for; nothing else. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** The filters in a query string. */
export const filtersIn = (query: URLSearchParams): Filters =>
  Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = query.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value] as const];
    }),
  );

/** A query with these filters in place of its own, back on the first page; what else it says stays. */
export const withFilters = (query: URLSearchParams, filters: Filters): URLSearchParams => {
  const next = new URLSearchParams(query);
  next.delete('na');
  for (const name of FILTERS) {
    const value = filters[name];
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
};

/** The same query with one filter changed; empty: without it. */
export const withFilter = (query: URLSearchParams, name: FilterName, value: string): URLSearchParams =>
  withFilters(query, { ...filtersIn(query), [name]: value.trim() });

/** How many days a shortcut for a period looks back. */
export const PERIODS = [1, 7, 30] as const;

const DAY_MS = 86_400_000;

/** The moment so many days before another, as the query says it. */
export const daysBefore = (now: number, days: number): string => new Date(now - days * DAY_MS).toISOString();

/** Digits in a row that can be a citizen service number never go into an address. */
export const mayBePersonNumber = (text: string): boolean => /(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/.test(text);
