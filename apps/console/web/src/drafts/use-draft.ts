import { useState, useSyncExternalStore } from 'react';
import { drafts } from './drafts.js';

/**
 * What somebody types in a form, kept while they look at other pages or sign in again: in the memory of this tab only, because it can
 * say things about persons. `key` names the form and what it is about. Gives the value, how to change it, and how to drop it once it
 * was sent.
 */
export const useDraft = <Value>(
  key: string,
  first: Value,
): readonly [value: Value, set: (value: Value) => void, drop: () => void] => {
  const [empty] = useState(first);
  const value = useSyncExternalStore(drafts.subscribe, () => drafts.read(key, empty));
  return [value, (next) => drafts.keep(key, next), () => drafts.drop(key)];
};
