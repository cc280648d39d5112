import { createStore } from '../../live/store.js';
import { useStore } from '../../live/use-store.js';

const said = createStore<ReadonlyMap<string, unknown>>(new Map());

/** What somebody said once for more pages, like who is there: in the memory of this tab, and no loss when it is closed. */
export const useSaid = <Value>(
  key: string,
  first: Value,
): readonly [value: Value, say: (value: Value) => void] => {
  const all = useStore(said);
  const value = all.has(key) ? (all.get(key) as Value) : first;
  return [value, (next) => said.set(new Map([...said.get(), [key, next]]))];
};
