import { FILTERS, filtersIn, type Filters } from './filter-query.js';

/** Filters under a name, kept in this browser; nothing else of anybody. */
export interface SavedView {
  readonly name: string;
  readonly filters: Filters;
}

const MOST = 20;
const keptAs = (of: string): string => `samenloop.berichten.weergaven.${of}`;

/** The views that were kept for a role; what cannot be read is none. */
export const savedViews = (of: string): readonly SavedView[] => {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(keptAs(of)) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(viewIn) : [];
  } catch {
    return [];
  }
};

const viewIn = (kept: unknown): readonly SavedView[] => {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('filters' in kept)) return [];
  const { name, filters } = kept;
  if (typeof name !== 'string' || typeof filters !== 'object' || filters === null) return [];
  const told = Object.entries(filters as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return [{ name, filters: filtersIn(new URLSearchParams(told)) }];
};

/** Keeps a view under its name, in place of one with the same name; gives all there are. */
export const keepView = (of: string, { name, filters }: SavedView): readonly SavedView[] =>
  keepAll(of, [{ name, filters }, ...savedViews(of).filter((one) => one.name !== name)]);

export const dropView = (of: string, name: string): readonly SavedView[] =>
  keepAll(
    of,
    savedViews(of).filter((one) => one.name !== name),
  );

const keepAll = (of: string, views: readonly SavedView[]): readonly SavedView[] => {
  const kept = views.slice(0, MOST);
  globalThis.localStorage?.setItem(keptAs(of), JSON.stringify(kept));
  return kept;
};

/** Whether these are the filters that apply now. */
export const isSameView = ({ filters }: SavedView, now: Filters): boolean =>
  FILTERS.every((name) => filters[name] === now[name]);
