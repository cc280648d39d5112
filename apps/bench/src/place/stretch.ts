import type { Position } from '#messaging';

/** Where the reports of one run lie in a topic: per partition the first offset and the one after the last. */
export interface Stretch {
  readonly first: ReadonlyMap<number, number>;
  readonly next: ReadonlyMap<number, number>;
  /** Makes the stretch reach as far as these positions. */
  readonly extend: (positions: readonly Position[]) => void;
}

export const stretch = (): Stretch => {
  const [first, next] = [new Map<number, number>(), new Map<number, number>()];
  return {
    first,
    next,
    extend: (positions) => {
      for (const { partition, offset } of positions) {
        first.set(partition, Math.min(first.get(partition) ?? offset, offset));
        next.set(partition, Math.max(next.get(partition) ?? 0, offset + 1));
      }
    },
  };
};
