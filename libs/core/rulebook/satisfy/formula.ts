import type { Domain } from './domain.js';

export type Path = readonly string[];

/** A condition, or its denial, without `not`: what must be so at which places. */
export type Formula =
  | { readonly tag: 'at'; readonly path: Path; readonly domain: Domain }
  /** Some item of the list there; the formula starts at the item. */
  | { readonly tag: 'some'; readonly path: Path; readonly item: Formula }
  /** Every item, if there is a list there. */
  | { readonly tag: 'every'; readonly path: Path; readonly item: Formula }
  | { readonly tag: 'all'; readonly parts: readonly Formula[] }
  | { readonly tag: 'any'; readonly options: readonly Formula[] }
  /** A keyword that compares two places (`x-…`): known by its text. */
  | { readonly tag: 'word'; readonly keyword: string; readonly argument: string; readonly holds: boolean };
