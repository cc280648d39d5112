import { createStore } from './store.js';

/** Whether what moves on the page is fed: `none` when nothing is followed, `lost` with since when. */
export type Connection =
  { readonly state: 'none' | 'open' | 'paused' } | { readonly state: 'lost'; readonly since: number };

export const connection = createStore<Connection>({ state: 'none' });
