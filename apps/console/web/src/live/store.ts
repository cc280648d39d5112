/** A value that parts of the page follow. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (told: () => void) => () => void;
}

export const createStore = <Value>(first: Value): Store<Value> => {
  let value = first;
  const followers = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      followers.forEach((told) => told());
    },
    subscribe: (told) => {
      followers.add(told);
      return () => followers.delete(told);
    },
  };
};
