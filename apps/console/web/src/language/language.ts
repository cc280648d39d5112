import { createStore } from '../live/store.js';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = 'samenloop.taal';

const kept = (): Language => (globalThis.localStorage?.getItem(KEPT_AS) === 'en' ? 'en' : 'nl');

const store = createStore<Language>(kept());

/** In which language the page speaks; Dutch until somebody chooses. */
export const language = {
  now: store.get,
  subscribe: store.subscribe,
  choose: (chosen: Language): void => {
    globalThis.localStorage?.setItem(KEPT_AS, chosen);
    store.set(chosen);
  },
};
