import { createStore } from '../live/store.js';

/** With whose rights one looks, and for what, as every question says it; empty: with one's own. */
export type ViewedAs = Readonly<Record<string, string>>;

export const viewedAs = createStore<ViewedAs>({});
