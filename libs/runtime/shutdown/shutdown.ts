const LIMIT_MS = 10_000;

/** The ends of this process: what is closed, in reverse order of opening, when it stops. */
export interface Shutdown {
  /** Adds something to close. */
  onShutdown(close: () => Promise<void>): void;
  /** Closes everything, the last opened first, and exits with `code`; 1 when something did not close, or not within 10 s. */
  shutDown(code?: number): Promise<void>;
  /** Whether closing has begun: what fails from then on is no news. */
  isClosing(): boolean;
  /** A signal came: the first shuts down, the second exits at once. */
  interrupt(): void;
}

/** Makes one; `exit` ends the process, `complain` tells about what did not close. */
export const shutdown = (
  exit: (code: number) => void,
  complain: (error: unknown) => void,
  limitMs = LIMIT_MS,
): Shutdown => {
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;

  const closeAll = async (code: number): Promise<void> => {
    const limit = setTimeout(() => {
      complain(new Error(`niet gesloten binnen ${limitMs / 1_000} s`));
      exit(1);
    }, limitMs);
    let failed = false;
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        failed = true;
        complain(error);
      }
    }
    clearTimeout(limit);
    exit(failed ? 1 : code);
  };

  const shutDown = (code = 0): Promise<void> => (closing ??= closeAll(code));
  return {
    onShutdown: (close) => void closers.push(close),
    shutDown,
    isClosing: () => closing !== null,
    interrupt: () => {
      if (closing) exit(130);
      else void shutDown();
    },
  };
};
