import type { FollowOptions, LogBatch, StoredRecord } from '#messaging';

export interface Handled extends StoredRecord {
  readonly topic: string;
  readonly partition: number;
}

/** A handler as the hub's own: its effects and its position are stored together, and the position fences what comes twice. */
export interface PositionKeeper extends Pick<FollowOptions, 'group' | 'startAt' | 'handle'> {
  /** In the order of handling. */
  readonly handled: readonly Handled[];
  next(topic: string, partition: number): number;
}

export function positionKeeper(
  group: string,
  before: (batch: LogBatch) => Promise<void> | void = () => undefined,
): PositionKeeper {
  const positions = new Map<string, number>();
  const handled: Handled[] = [];
  const nameOf = (topic: string, partition: number): string => `${partition}/${topic}`;
  return {
    group,
    handled,
    next: (topic, partition) => positions.get(nameOf(topic, partition)) ?? 0,
    startAt: (topic, partition) => Promise.resolve(positions.get(nameOf(topic, partition)) ?? null),
    handle: async (batch) => {
      await before(batch);
      const { topic, partition, records, next } = batch;
      const position = positions.get(nameOf(topic, partition)) ?? 0;
      handled.push(
        ...records.filter(({ offset }) => offset >= position).map((r) => ({ ...r, topic, partition })),
      );
      positions.set(nameOf(topic, partition), Math.max(position, next));
    },
  };
}
