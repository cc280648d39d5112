/** Wakes whoever waits at the twin until there may be something for them. */
export interface TwinWakeUps {
  wake(): void;
  /** Resolves when something may have come, or after so many milliseconds. */
  next(milliseconds: number): Promise<void>;
}

export const twinWakeUps = (): TwinWakeUps => {
  const waiting = new Set<() => void>();
  return {
    wake: () => waiting.forEach((wake) => wake()),
    next: (milliseconds) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, milliseconds);
        waiting.add(wake);
      }),
  };
};
