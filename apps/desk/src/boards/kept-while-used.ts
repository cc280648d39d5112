/** Things that are made when first asked for, and dropped when nobody asked for them for some time. */
export interface KeptWhileUsed<Value> {
  readonly get: (key: string) => Value;
  readonly all: () => readonly Value[];
  /** Drops what was not asked for of late, unless it is needed by something else. */
  readonly dropUnused: (isNeeded: (value: Value) => boolean) => void;
  readonly clear: () => void;
}

const KEPT_MS = 300_000;

export const keptWhileUsed = <Value>(
  make: (key: string) => Value,
  onDrop: (value: Value) => void = () => undefined,
  now: () => number = () => performance.now(),
): KeptWhileUsed<Value> => {
  const kept = new Map<string, { readonly value: Value; usedAt: number }>();
  const drop = (key: string, value: Value): void => {
    kept.delete(key);
    onDrop(value);
  };
  return {
    get: (key) => {
      const known = kept.get(key) ?? { value: make(key), usedAt: 0 };
      known.usedAt = now();
      kept.set(key, known);
      return known.value;
    },
    all: () => [...kept.values()].map(({ value }) => value),
    dropUnused: (isNeeded) => {
      for (const [key, { value, usedAt }] of kept)
        if (now() - usedAt > KEPT_MS && !isNeeded(value)) drop(key, value);
    },
    clear: () => {
      for (const [key, { value }] of kept) drop(key, value);
    },
  };
};
