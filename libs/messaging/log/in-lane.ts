export interface LaneLimits<T> {
  readonly maxItems: number;
  readonly maxBytes: number;
  bytes(item: T): number;
}

/**
 * Calls `flush` one at a time, in order, each time with everything that was asked for meanwhile: order is kept and one
 * commit serves many callers. A call whose items were spread over several flushes rejects when one of them does.
 */
export function inLane<T, R>(
  flush: (items: readonly T[]) => Promise<readonly R[]>,
  limits: LaneLimits<T>,
): (items: readonly T[]) => Promise<R[]> {
  interface Waiting {
    readonly item: T;
    stored(result: R | undefined): void;
    failed(error: unknown): void;
  }
  const queue: Waiting[] = [];
  let flushing = false;

  const takeSome = (): Waiting[] => {
    let bytes = 0;
    let count = 0;
    for (const { item } of queue) {
      bytes += limits.bytes(item);
      if (count > 0 && (bytes > limits.maxBytes || count >= limits.maxItems)) break;
      count += 1;
    }
    return queue.splice(0, count);
  };

  const run = async (): Promise<void> => {
    flushing = true;
    while (queue.length > 0) {
      const some = takeSome();
      try {
        const results = await flush(some.map(({ item }) => item));
        some.forEach((waiting, index) => waiting.stored(results[index]));
      } catch (error) {
        some.forEach((waiting) => waiting.failed(error));
      }
    }
    flushing = false;
  };

  return (items) => {
    const results = items.map(
      (item) =>
        new Promise<R>((resolve, reject) =>
          queue.push({
            item,
            stored: (result) =>
              result === undefined ? reject(new Error('the log gave no position')) : resolve(result),
            failed: reject,
          }),
        ),
    );
    if (!flushing) void run();
    return Promise.all(results);
  };
}
