import { useSyncExternalStore } from 'react';
import type { Store } from './store.js';

/** The value of a store now, and a new look whenever it changes. */
export const useStore = <Value>({ get, subscribe }: Pick<Store<Value>, 'get' | 'subscribe'>): Value =>
  useSyncExternalStore(subscribe, get);
