import { useCallback } from 'react';
import { useStore } from '../../live/use-store.js';
import { serverNow } from '../../moments/server-time.js';
import { dropWork, keepWork, keptWork } from './kept-work.js';

/** What is being written under a key, across the pages of this tab; `first` until something is written. */
export interface KeptValue<Value> {
  readonly value: Value;
  /** Null: nothing was written yet. */
  readonly savedAt: number | null;
  readonly set: (next: Value) => void;
  readonly drop: () => void;
}

/** Keeps what is written on a page until it is sent. `isUnsent` false: it is no loss when the tab is closed. */
export const useKept = <Value>(key: string, first: Value, isUnsent = true): KeptValue<Value> => {
  const kept = useStore(keptWork).get(key);
  const set = useCallback(
    (value: Value) => keepWork(key, { value, savedAt: serverNow(), isUnsent }),
    [key, isUnsent],
  );
  const drop = useCallback(() => dropWork(key), [key]);
  return {
    value: kept === undefined ? first : (kept.value as Value),
    savedAt: kept?.savedAt ?? null,
    set,
    drop,
  };
};
