import { createStore } from '../live/store.js';

/** With whose rights one looks, and for what, as every question says it; empty: with one's own. */
export type ViewedAs = Readonly<Record<string, string>>;

/** What the query of an address says of it: a link to a look is a look. */
export const viewedAsIn = (search: string): ViewedAs => {
  const query = new URLSearchParams(search);
  const [als, alsDoel] = [query.get('als'), query.get('alsDoel')];
  return als === null ? {} : { als, ...(alsDoel === null ? {} : { alsDoel }) };
};

export const viewedAs = createStore<ViewedAs>(viewedAsIn(globalThis.location?.search ?? ''));

/** Looks with one's own rights again. */
export const stopLooking = (): void => viewedAs.set({});
