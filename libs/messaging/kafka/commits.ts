import type { Consumer } from 'kafkajs';

export interface Commits {
  handled(topic: string, partition: number, next: number): void;
  flush(): Promise<void>;
}

const everyMs = 250;

/** Tells Kafka how far the group is, for lag monitoring only; the position that counts is the handler's own. */
export function commits(consumer: Consumer): Commits {
  const positions = new Map<string, { topic: string; partition: number; offset: string }>();
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const some = [...positions.values()];
    positions.clear();
    // a commit that fails is made good by the next one
    if (some.length > 0) await consumer.commitOffsets(some).catch(() => undefined);
  };

  return {
    handled: (topic, partition, next) => {
      positions.set(`${partition}/${topic}`, { topic, partition, offset: String(next) });
      timer ??= setTimeout(() => void flush(), everyMs);
    },
    flush,
  };
}
