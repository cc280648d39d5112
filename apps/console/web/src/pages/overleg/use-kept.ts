import { useDraft } from '../../drafts/use-draft.js';
import { serverNow } from '../../moments/server-time.js';

/** What is being written under a key, across the pages of this tab; `first` until something is written. */
export interface KeptValue<Value> {
  readonly value: Value;
  /** Null: nothing was written yet. */
  readonly savedAt: number | null;
  readonly set: (next: Value) => void;
  readonly drop: () => void;
}

/** Keeps what is written on a page until it is sent, and when it was kept last. */
export const useKept = <Value>(key: string, first: Value): KeptValue<Value> => {
  const [{ value, savedAt }, keep, drop] = useDraft<{ value: Value; savedAt: number | null }>(key, {
    value: first,
    savedAt: null,
  });
  return { value, savedAt, set: (next) => keep({ value: next, savedAt: serverNow() }), drop };
};
